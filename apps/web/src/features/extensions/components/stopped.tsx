import type { AssignmentStop } from '@yaodian/api-client';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../shared/date-field';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useDone } from '../../../shared/use-done';
import own from '../../assignments/components/own-assignment.module.css';
import { useEndStop } from '../api/stops';
import { Shared, TakeBackForm } from './take-back-form';

interface Props {
  stop: AssignmentStop;
  planId: number;
  editable: boolean;
}

/** 停表: its days and what they do; whoever keeps the stops ends it or takes it back. */
export function Stopped({ stop, planId, editable }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'end' | 'takeBack' | null>(null);
  const acts = stop.lastDay === null ? (['end', 'takeBack'] as const) : (['takeBack'] as const);
  const form = { planId, stop, onDone: () => setOpen(null) };
  return (
    <div className={own.closing}>
      <p>
        {t('extensions.stops.line', {
          first: stop.firstDay,
          last: stop.lastDay ?? t('assignments.goesOn'),
          reason: t(`extensions.stops.reasons.${stop.reason}`),
          count: stop.workingDays,
        })}{' '}
        {stop.takenBackAt !== null
          ? t('extensions.stops.takenBack', { words: stop.takenBackWords ?? '' })
          : t(`extensions.stops.${stop.counts ? 'counts' : 'countsNot'}`)}
      </p>
      {stop.words !== null && (
        <p className={own.words} lang="zh-CN">
          {stop.words}
        </p>
      )}
      {editable && stop.takenBackAt === null && (
        <>
          <div className={own.acts}>
            {acts.map((act) => (
              <Button
                key={act}
                size="small"
                aria-expanded={open === act}
                onClick={() => setOpen(open === act ? null : act)}
              >
                {t(`extensions.stops.${act}`)}
              </Button>
            ))}
          </div>
          {open === 'end' && stop.lastDay === null && <EndForm {...form} />}
          {open === 'takeBack' && <TakeBackForm {...form} />}
        </>
      )}
    </div>
  );
}

interface FormProps {
  stop: AssignmentStop;
  planId: number;
  onDone: () => void;
}

function EndForm({ stop, planId, onDone }: FormProps) {
  const { t } = useTranslation();
  const done = useDone();
  const [lastDay, setLastDay] = useState('');
  const { mutate, error, isPending } = useEndStop(planId, stop, () => {
    done(t('extensions.stops.ended'));
    onDone();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (lastDay !== '') mutate(lastDay);
  };
  return (
    <form className={own.form} onSubmit={submit} aria-label={t('extensions.stops.end')}>
      <Shared stop={stop} />
      {error && <ProblemAlert title={t('extensions.notDone')} error={error} />}
      <label>
        {t('extensions.stops.lastStopped')}
        <DateField value={lastDay || null} min={stop.firstDay} onChange={(day) => setLastDay(day ?? '')} />
      </label>
      <div className={own.acts}>
        <Button type="primary" htmlType="submit" disabled={lastDay === ''} loading={isPending}>
          {t('extensions.stops.end')}
        </Button>
        <Button onClick={onDone}>{t('shared.cancel')}</Button>
      </div>
    </form>
  );
}
