import type { StopLine, StopReason } from '@yaodian/api-client';
import { Button, Checkbox, Input, Select } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../shared/date-field';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useUnsaved } from '../../../shared/unsaved';
import { useDone } from '../../../shared/use-done';
import own from '../../assignments/components/own-assignment.module.css';
import { useChangeStop, useEnterStop } from '../api/stops';
import style from './extensions.module.css';
import { MovedDeadlines } from './moved-deadlines';

const reasons: readonly StopReason[] = ['superior', 'office', 'other'];

/** So many are boxes to tick; of more one picks from a list. */
const mostBoxes = 8;

interface Props {
  planId: number;
  /** The one that is changed; a new one is entered without it. */
  stop?: StopLine;
  /** What it may be about. */
  possible: { value: number; label: string }[];
  /** What a new one is about at first. */
  chosen?: number[];
  onDone: () => void;
}

/** Enters days that do not count, or changes them; what moves is shown before. */
export function StopForm({ planId, stop, possible, chosen = [], onDone }: Props) {
  const { t } = useTranslation();
  const field = useId();
  const keyFor = useRequestKey();
  const done = useDone();
  const finish = () => {
    done(t(stop ? 'extensions.stops.changed' : 'extensions.stops.entered'));
    onDone();
  };
  const enter = useEnterStop(planId, finish);
  const change = useChangeStop(stop?.id ?? 0, finish);
  const { error, isPending } = stop ? change : enter;
  const [firstDay, setFirstDay] = useState(stop?.firstDay ?? '');
  const [lastDay, setLastDay] = useState(stop?.lastDay ?? '');
  const [reason, setReason] = useState<StopReason>(stop?.reason ?? 'superior');
  const [words, setWords] = useState(stop?.words ?? '');
  const [assignments, setAssignments] = useState(stop?.assignmentIds ?? chosen);
  useUnsaved(words !== (stop?.words ?? '') || firstDay !== (stop?.firstDay ?? ''));
  const missing = firstDay === '' || assignments.length === 0 || (reason === 'other' && words.trim() === '');
  const content = { firstDay, lastDay: lastDay || null, reason, words: words.trim(), assignments };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing) return;
    if (stop) change.mutate({ ...content, version: stop.version });
    else enter.mutate({ ...content, key: keyFor(content) });
  };
  const name = t(stop ? 'extensions.stops.change' : 'extensions.stops.enter');
  return (
    <form className={own.form} onSubmit={submit} aria-label={name}>
      <p className={own.how}>{t('extensions.stops.how')}</p>
      <div className={own.pair}>
        <label>
          {t('extensions.stops.firstDay')}
          <DateField required value={firstDay || null} onChange={(day) => setFirstDay(day ?? '')} />
        </label>
        <label>
          {t('extensions.stops.lastDay')}
          <DateField value={lastDay || null} min={firstDay || undefined} onChange={(day) => setLastDay(day ?? '')} />
        </label>
      </div>
      <label htmlFor={`${field}-reason`}>{t('extensions.why')}</label>
      <Select
        id={`${field}-reason`}
        value={reason}
        onChange={setReason}
        options={reasons.map((value) => ({ value, label: t(`extensions.stops.reasons.${value}`) }))}
      />
      <label htmlFor={`${field}-words`}>{t('extensions.words')}</label>
      <Input.TextArea
        id={`${field}-words`}
        autoSize={{ minRows: 2, maxRows: 8 }}
        maxLength={2000}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {possible.length > mostBoxes ? (
        <>
          <label htmlFor={`${field}-assignments`}>{t('extensions.stops.assignments')}</label>
          <Select<number[]>
            id={`${field}-assignments`}
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            maxTagCount={mostBoxes}
            value={assignments}
            onChange={setAssignments}
            options={possible}
          />
        </>
      ) : (
        possible.length > 1 && (
          <fieldset className={style.boxes}>
            <legend>{t('extensions.stops.assignments')}</legend>
            <Checkbox.Group value={assignments} onChange={setAssignments} options={possible} />
          </fieldset>
        )
      )}
      {firstDay !== '' && assignments.length > 0 && (
        <MovedDeadlines asked={{ planId, ...content, ...(stop && { stopId: stop.id }) }} />
      )}
      {error && <ProblemAlert title={t('extensions.notDone')} error={error} />}
      <div className={own.acts}>
        <Button type="primary" htmlType="submit" disabled={missing} loading={isPending}>
          {name}
        </Button>
        <Button onClick={onDone}>{t('shared.cancel')}</Button>
      </div>
    </form>
  );
}
