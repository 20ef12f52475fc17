import type { AssignmentStop } from '@yaodian/api-client';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useDone } from '../../../shared/use-done';
import own from '../../assignments/components/own-assignment.module.css';
import { useTakeBackStop } from '../api/stops';

interface Props {
  stop: Pick<AssignmentStop, 'id' | 'version' | 'assignments'>;
  onDone: () => void;
}

/** 撤销停表, with a reason. */
export function TakeBackForm({ stop, onDone }: Props) {
  const done = useDone();
  const { t } = useTranslation();
  const [why, setWhy] = useState('');
  const reason = why.trim();
  const { mutate, error, isPending } = useTakeBackStop(stop.id, () => {
    done(t('extensions.stops.gone'));
    onDone();
  });
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
export function Shared({ stop }: { stop: Pick<AssignmentStop, 'assignments'> }) {
  const { t } = useTranslation();
  if (stop.assignments < 2) return null;
  return <p className={own.how}>{t('extensions.stops.shared', { count: stop.assignments })}</p>;
}
