import type { AssignmentStop } from '@yaodian/api-client';
import { App, Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { ProblemAlert } from '../../../shared/problem-alert';
import own from '../../assignments/components/own-assignment.module.css';
import { useEndStop, useTakeBackStop } from '../api/stops';

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

function useDone(what: string, onDone: () => void) {
  const { message } = App.useApp();
  return () => {
    announce(what);
    void message.success(what);
    onDone();
  };
}

function EndForm({ stop, planId, onDone }: FormProps) {
  const { t } = useTranslation();
  const [lastDay, setLastDay] = useState('');
  const { mutate, error, isPending } = useEndStop(planId, stop, useDone(t('extensions.stops.ended'), onDone));
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
        <Input type="date" value={lastDay} min={stop.firstDay} onChange={({ target }) => setLastDay(target.value)} />
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

function TakeBackForm({ stop, onDone }: FormProps) {
  const { t } = useTranslation();
  const [why, setWhy] = useState('');
  const reason = why.trim();
  const { mutate, error, isPending } = useTakeBackStop(stop.id, useDone(t('extensions.stops.gone'), onDone));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason !== '') mutate({ version: stop.version, reason });
  };
  return (
    <form className={own.form} onSubmit={submit} aria-label={t('extensions.stops.takeBack')}>
      <Shared stop={stop} />
      {error && <ProblemAlert title={t('extensions.notDone')} error={error} />}
      <label>
        {t('extensions.stops.whyTakenBack')}
        <Input value={why} maxLength={2000} onChange={({ target }) => setWhy(target.value)} />
      </label>
      <div className={own.acts}>
        <Button type="primary" htmlType="submit" disabled={reason === ''} loading={isPending}>
          {t('extensions.stops.takeBack')}
        </Button>
        <Button onClick={onDone}>{t('shared.cancel')}</Button>
      </div>
    </form>
  );
}

/** What is done to a stop is done for all that share it. */
function Shared({ stop }: { stop: AssignmentStop }) {
  const { t } = useTranslation();
  if (stop.assignments < 2) return null;
  return <p className={own.how}>{t('extensions.stops.shared', { count: stop.assignments })}</p>;
}
