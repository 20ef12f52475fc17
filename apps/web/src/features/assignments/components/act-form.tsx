import { useQuery } from '@tanstack/react-query';
import type { FollowedAssignment, IssuedTask } from '@yaodian/api-client';
import { Button, Input } from 'antd';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmLeaving } from '../../../shared/confirm-leaving';
import { Problem } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useDone } from '../../../shared/use-done';
import { EvidencePicker } from '../../evidence';
import { reportsOfTaskQuery } from '../../review/api/list-reports-of-task';
import { UnitSelect } from '../../units/components/reorganisation/unit-select';
import { type SingleAct, useAct } from '../api/act';
import style from './own-assignment.module.css';

/** What is said with an act: it must be, it can be, or there is nothing to say. */
const wordsFor: Record<SingleAct, 'needed' | 'possible' | 'none'> = {
  refuse: 'needed',
  insist: 'needed',
  reroute: 'needed',
  'request-closing': 'needed',
  'approve-closing': 'none',
  'send-back-closing': 'possible',
  'withdraw-closing': 'none',
  'accept-closing': 'none',
  'refuse-closing': 'needed',
  reopen: 'needed',
};

interface Props {
  act: SingleAct;
  one: FollowedAssignment;
  task: IssuedTask;
  onDone: () => void;
}

/** Says what an act means, takes the words for it, and does it. What was typed stays when it does not succeed. */
export function ActForm({ act, one, task, onDone }: Props) {
  const { t } = useTranslation();
  const done = useDone();
  const keyFor = useRequestKey();
  const [words, setWords] = useState('');
  const [units, setUnits] = useState<{ value: number; label: string }[]>([]);
  const unitId = units[0]?.value;
  const { mutate, error, isPending, isSuccess } = useAct(one.id, act, () => {
    done(t(`assignments.acts.done.${act}`));
    onDone();
  });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('textarea, input, button')?.focus();
  }, []);
  const asksOthers = error instanceof Problem && error.code === 'others-open';
  const closes = act === 'request-closing';
  const reported = useReportedEvidence(one, task.id, closes);
  const [chosen, setChosen] = useState<number[] | null>(null);
  const evidence = chosen ?? reported;
  const missing =
    (wordsFor[act] === 'needed' && words.trim() === '') ||
    (act === 'reroute' && unitId === undefined) ||
    (closes && evidence.length === 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing) return;
    const body = { version: one.version, words: words.trim(), unitId, confirmed: asksOthers || undefined, evidence };
    mutate({ ...body, key: keyFor({ act, id: one.id, ...body }) });
  };
  const openOthers = task.assignments.filter(
    ({ id, state }) => id !== one.id && state !== 'closed' && state !== 'cancelled',
  ).length;
  const field = `words-${one.id}-${act}`;
  return (
    <form ref={form} className={style.form} onSubmit={submit} aria-label={t(`assignments.acts.name.${act}`)}>
      <ConfirmLeaving when={words.trim() !== '' && !isSuccess} consequence={t('assignments.acts.leaving')} />
      <p className={style.how}>
        {t(`assignments.acts.how.${act}`)}
        {closes && one.needsApprover && t('assignments.acts.headFirst')}
        {closes && one.role === 'lead' && openOthers > 0 && t('assignments.acts.othersOpen', { count: openOthers })}
      </p>
      {error && <ProblemAlert title={t(`assignments.acts.notDone.${act}`)} error={error} />}
      {act === 'reroute' && (
        <>
          <label htmlFor={`unit-${one.id}`}>{t('assignments.acts.toUnit')}</label>
          <UnitSelect
            id={`unit-${one.id}`}
            label={t('assignments.acts.toUnit')}
            value={units}
            onChange={setUnits}
            except={[{ value: one.unitId, label: one.unitName }]}
          />
        </>
      )}
      {wordsFor[act] !== 'none' && (
        <>
          <label htmlFor={field}>{t(`assignments.acts.words.${closes ? 'done' : 'reason'}`)}</label>
          <Input.TextArea
            id={field}
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={2000}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        </>
      )}
      {closes && (
        <section aria-label={t('assignments.acts.evidence')}>
          <p className={style.how}>{t('assignments.acts.evidenceHow')}</p>
          <EvidencePicker unitId={one.unitId} value={evidence} onChange={setChosen} />
        </section>
      )}
      <div className={style.acts}>
        <Button type="primary" htmlType="submit" disabled={missing} loading={isPending}>
          {asksOthers ? t('assignments.acts.stillClose') : t(`assignments.acts.name.${act}`)}
        </Button>
        <Button onClick={onDone}>{t('shared.cancel')}</Button>
      </div>
    </form>
  );
}

/** What has proved the unit's reports on the task so far, so that nothing is asked for twice. */
function useReportedEvidence({ id }: FollowedAssignment, taskId: number, wanted: boolean): number[] {
  const { data } = useQuery({ ...reportsOfTaskQuery(taskId), enabled: wanted });
  const own = (data ?? []).filter(({ assignmentId }) => assignmentId === id);
  return [...new Set(own.flatMap(({ current }) => (current?.evidence ?? []).map((one) => one.id)))];
}
