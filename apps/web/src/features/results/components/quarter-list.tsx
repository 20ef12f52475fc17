import type { AnnualResult } from '@yaodian/api-client';
import { Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useUnsaved } from '../../../shared/unsaved';
import { useDone } from '../../../shared/use-done';
import { useOneAtATime } from '../../../shared/use-one-at-a-time';
import { useResultAct } from '../api/results';
import style from './results.module.css';

/** The inspections of the four quarters: published, waived with a reason, or open. */
export function QuarterList({ result }: { result: AnnualResult }) {
  const { t } = useTranslation();
  const done = useDone();
  const once = useOneAtATime();
  const keyFor = useRequestKey();
  const [waiving, setWaiving] = useState<number | null>(null);
  const { mutateAsync, error, isPending } = useResultAct(result.planId);
  const mayWaive = result.offers.includes('waive');
  const takeBack = (quarter: number) =>
    once(async () => {
      const asked = { act: 'take-back-waiver' as const, quarter };
      await mutateAsync({ ...asked, key: keyFor(asked) }).then(
        () => done(t('results.quarters.takenBack', { quarter })),
        () => undefined,
      );
    });
  return (
    <>
      <ul className={style.quarters}>
        {result.quarters.map(({ quarter, state, inspections }) => {
          const waiver = result.waivers.find((one) => one.quarter === quarter);
          return (
            <li key={quarter}>
              <div className={style.line}>
                <b>{t('results.quarters.quarter', { quarter })}</b>
                <span className={state === 'open' ? style.open : undefined}>
                  {t(`results.quarters.states.${state}`)}
                </span>
                {inspections.map(({ id, title }) => (
                  <Link key={id} to={`/inspections/${id}`} lang="zh-CN">
                    {title}
                  </Link>
                ))}
                {mayWaive && state === 'open' && waiving !== quarter && (
                  <Button size="small" onClick={() => setWaiving(quarter)}>
                    {t('results.quarters.waive')}
                  </Button>
                )}
                {mayWaive && waiver && (
                  <Button size="small" loading={isPending} onClick={() => void takeBack(quarter)}>
                    {t('results.quarters.takeBack')}
                  </Button>
                )}
              </div>
              {waiver && (
                <p className={style.how}>
                  <span lang="zh-CN">{waiver.reason}</span>{' '}
                  {t('results.by', { name: waiver.waivedBy, time: clockTime(waiver.waivedAt) })}
                </p>
              )}
              {waiving === quarter && (
                <WaiveForm planId={result.planId} quarter={quarter} onDone={() => setWaiving(null)} />
              )}
            </li>
          );
        })}
      </ul>
      {error && <ProblemAlert title={t('results.notDone')} error={error} />}
    </>
  );
}

function WaiveForm({ planId, quarter, onDone }: { planId: number; quarter: number; onDone: () => void }) {
  const { t } = useTranslation();
  const done = useDone();
  const keyFor = useRequestKey();
  const id = useId();
  const [reason, setReason] = useState('');
  const { mutate, error, isPending } = useResultAct(planId);
  useUnsaved(reason.trim() !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '' || isPending) return;
    const asked = { act: 'waive' as const, quarter, reason: reason.trim() };
    mutate(
      { ...asked, key: keyFor(asked) },
      {
        onSuccess: () => {
          done(t('results.quarters.waived', { quarter }));
          onDone();
        },
      },
    );
  };
  return (
    <form className={style.form} onSubmit={submit} aria-label={t('results.quarters.waive')}>
      <div className={style.field}>
        <label htmlFor={id}>{t('results.quarters.reason', { quarter })}</label>
        <Input.TextArea
          id={id}
          autoFocus
          autoSize={{ minRows: 2, maxRows: 6 }}
          maxLength={2000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
      {error && <ProblemAlert title={t('results.notDone')} error={error} />}
      <div className={style.acts}>
        <Button type="primary" htmlType="submit" disabled={reason.trim() === ''} loading={isPending}>
          {t('results.quarters.waive')}
        </Button>
        <Button onClick={onDone}>{t('shared.cancel')}</Button>
      </div>
    </form>
  );
}
