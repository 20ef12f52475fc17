import type { IssuedTask, StopReason } from '@yaodian/api-client';
import { App, Button, Checkbox, Input, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import own from '../../assignments/components/own-assignment.module.css';
import { useEnterStop } from '../api/stops';

const reasons: readonly StopReason[] = ['superior', 'office', 'other'];

interface Props {
  task: IssuedTask;
  /** The unit's assignment at which it was opened. */
  id: number;
  onDone: () => void;
}

/** Enters days that do not count, for one unit of the task or several of them. */
export function StopForm({ task, id, onDone }: Props) {
  const { t } = useTranslation();
  const keyFor = useRequestKey();
  const { message } = App.useApp();
  const { mutate, error, isPending } = useEnterStop(() => {
    announce(t('extensions.stops.entered'));
    void message.success(t('extensions.stops.entered'));
    onDone();
  });
  const [firstDay, setFirstDay] = useState('');
  const [lastDay, setLastDay] = useState('');
  const [reason, setReason] = useState<StopReason>('superior');
  const [words, setWords] = useState('');
  const [assignments, setAssignments] = useState([id]);
  const possible = task.assignments.filter(({ offers }) => offers.includes('keep-stops'));
  const missing = firstDay === '' || assignments.length === 0 || (reason === 'other' && words.trim() === '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing) return;
    const body = { planId: task.planId, firstDay, lastDay: lastDay || null, reason, words: words.trim(), assignments };
    mutate({ ...body, key: keyFor(body) });
  };
  return (
    <form className={own.form} onSubmit={submit} aria-label={t('extensions.stops.enter')}>
      <p className={own.how}>{t('extensions.stops.how')}</p>
      {error && <ProblemAlert title={t('extensions.notDone')} error={error} />}
      <div className={own.pair}>
        <label>
          {t('extensions.stops.firstDay')}
          <Input type="date" value={firstDay} onChange={({ target }) => setFirstDay(target.value)} />
        </label>
        <label>
          {t('extensions.stops.lastDay')}
          <Input type="date" value={lastDay} min={firstDay} onChange={({ target }) => setLastDay(target.value)} />
        </label>
      </div>
      <label htmlFor={`stop-reason-${id}`}>{t('extensions.why')}</label>
      <Select
        id={`stop-reason-${id}`}
        value={reason}
        onChange={setReason}
        options={reasons.map((value) => ({ value, label: t(`extensions.stops.reasons.${value}`) }))}
      />
      <label htmlFor={`stop-words-${id}`}>{t('extensions.words')}</label>
      <Input.TextArea
        id={`stop-words-${id}`}
        maxLength={2000}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {possible.length > 1 && (
        <Checkbox.Group
          value={assignments}
          onChange={setAssignments}
          options={possible.map((one) => ({ value: one.id, label: one.unitName }))}
        />
      )}
      <div className={own.acts}>
        <Button type="primary" htmlType="submit" disabled={missing} loading={isPending}>
          {t('extensions.stops.enter')}
        </Button>
        <Button onClick={onDone}>{t('shared.cancel')}</Button>
      </div>
    </form>
  );
}
