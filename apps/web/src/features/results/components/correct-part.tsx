import { useQuery } from '@tanstack/react-query';
import type { AnnualResult } from '@yaodian/api-client';
import { Button, Input, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useUnsaved } from '../../../shared/unsaved';
import { scorecardQuery } from '../../scorecards/api/scores';
import { papersQuery } from '../api/results';
import { figure, isScore, openLines } from '../model/lines';
import { LineChoice } from './line-choice';
import style from './results.module.css';
import { SureButton } from './sure-button';

/** 更正 of one line of a unit: a new version with a reason; what stood before stays. */
export function CorrectPart({ result }: { result: AnnualResult }) {
  const { t } = useTranslation();
  const id = useId();
  const { planId, version, snapshots, state } = result;
  const [isOpen, setOpen] = useState(false);
  const [unitId, setUnit] = useState<number | null>(null);
  const [line, setLine] = useState<string | null>(null);
  const [score, setScore] = useState('');
  const [reason, setReason] = useState('');
  const units = useQuery({ ...papersQuery(planId), enabled: isOpen });
  const card = useQuery({ ...scorecardQuery(planId, unitId ?? 0, undefined), enabled: isOpen && unitId !== null });
  const lines =
    card.data && card.data.unitId === unitId ? openLines(card.data.ledger).filter(({ applies }) => applies) : [];
  const chosen = lines.find(({ key }) => key === line);
  const lacks = unitId === null || !chosen || !isScore(score) || reason.trim() === '';
  useUnsaved(score !== '' || reason.trim() !== '');
  const clear = () => {
    setOpen(false);
    setLine(null);
    setScore('');
    setReason('');
  };
  return (
    <section className={`${style.sheet} ${style.onScreen}`} aria-labelledby="results-correct">
      <h2 id="results-correct">{t('results.correct.title')}</h2>
      <p className={style.how}>{t(`results.correct.how.${state === 'published' ? 'published' : 'final'}`)}</p>
      {!isOpen && (
        <div className={style.acts}>
          <Button onClick={() => setOpen(true)}>{t('results.correct.begin')}</Button>
        </div>
      )}
      {isOpen && (
        <div className={style.form}>
          {(units.error ?? card.error) && (
            <ProblemAlert
              title={t('results.notLoaded')}
              error={units.error ?? card.error}
              onRetry={() => void Promise.all([units.refetch(), unitId === null ? null : card.refetch()])}
            />
          )}
          <div className={style.fields}>
            <div className={style.field}>
              <label htmlFor={`${id}-unit`}>{t('results.correct.unit')}</label>
              <Select<number>
                id={`${id}-unit`}
                showSearch={{ optionFilterProp: 'label' }}
                loading={units.isPending}
                value={unitId}
                onChange={(chosenUnit) => {
                  setUnit(chosenUnit);
                  setLine(null);
                }}
                options={(units.data?.units ?? []).map((unit) => ({ value: unit.unitId, label: unit.unitName }))}
              />
            </div>
            <div className={style.field}>
              <label htmlFor={`${id}-line`}>{t('results.correct.line')}</label>
              <LineChoice
                id={`${id}-line`}
                lines={lines}
                value={line}
                onChange={(key) => {
                  setLine(key);
                  if (lines.some((one) => one.key === key && one.kind === 'veto')) setScore('0');
                }}
              />
            </div>
            <div className={style.field}>
              <label htmlFor={`${id}-score`}>{t('results.correct.score')}</label>
              <Input
                id={`${id}-score`}
                inputMode="decimal"
                maxLength={12}
                disabled={chosen?.kind === 'veto'}
                status={score !== '' && !isScore(score) ? 'error' : ''}
                value={score}
                onChange={({ target }) => setScore(target.value)}
              />
              {chosen && <span className={style.how}>{rangeWords(chosen)}</span>}
            </div>
          </div>
          <div className={style.field}>
            <label htmlFor={`${id}-reason`}>{t('results.correct.reason')}</label>
            <Input.TextArea
              id={`${id}-reason`}
              autoSize={{ minRows: 2, maxRows: 8 }}
              maxLength={2000}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </div>
          <div className={style.acts}>
            <SureButton
              planId={planId}
              label={t('results.correct.act')}
              title={t('results.correct.sure', { number: (snapshots[0]?.number ?? 0) + 1 })}
              disabled={lacks}
              consequences={[
                t('results.correct.changes', {
                  line: chosen ? `${chosen.number} ${chosen.name}` : '',
                  before: figure(chosen?.score ?? null),
                  score: score.trim(),
                }),
                t('results.correct.stays'),
                t(`results.correct.again.${state === 'published' ? 'published' : 'final'}`),
              ]}
              asked={{
                ...{ act: 'correct', version, reason: reason.trim() },
                corrections: [{ unitId: unitId ?? 0, line: line ?? '', score: score.trim() }],
              }}
              done={t('results.correct.done')}
              onDone={clear}
            />
            <Button onClick={clear}>{t('shared.cancel')}</Button>
          </div>
        </div>
      )}
    </section>
  );

  function rangeWords({ kind, score: now, most }: NonNullable<typeof chosen>): string {
    if (kind === 'veto') return t('results.correct.veto');
    return t(most === null ? 'results.correct.noBound' : 'results.correct.range', {
      now: figure(now),
      most: figure(most),
    });
  }
}
