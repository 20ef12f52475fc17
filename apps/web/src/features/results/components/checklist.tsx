import { type Refusal, type RefusalCode, refusalWords, whyUnscoredWords } from '@yaodian/assessment';
import type { AnnualResult, ResultRefusal } from '@yaodian/api-client';
import { Alert, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { useSaid } from '../../inspection-sheets/use-said';
import { grouped, mendedAt, type RefusalGroup } from '../model/refusals';
import style from './results.module.css';

/** Everything that keeps the next act from being done, by line or by unit, each with the page on which it is mended. */
export function Checklist({ result }: { result: AnnualResult }) {
  const { t } = useTranslation();
  const [by, setBy] = useState<'line' | 'unit'>('line');
  const { refusals, refusalCount, planId, scores } = result;
  const behind = scores?.behind ?? 0;
  if (refusals.length === 0)
    return (
      <div className={style.form}>
        {behind === 0 && <Alert type="success" showIcon title={t('results.checklist.clear')} />}
        <Checked result={result} />
      </div>
    );
  const hasUnits = refusals.some(({ unitId }) => unitId !== null);
  return (
    <div className={style.form}>
      <div className={style.line}>
        <p role="status">{t('results.checklist.count', { count: refusalCount })}</p>
        {hasUnits && (
          <Segmented<'line' | 'unit'>
            size="small"
            aria-label={t('results.checklist.by')}
            value={by}
            onChange={setBy}
            options={[
              { value: 'line', label: t('results.checklist.byLine') },
              { value: 'unit', label: t('results.checklist.byUnit') },
            ]}
          />
        )}
      </div>
      <ul className={style.refusals}>
        {grouped(refusals, by).map((group) => (
          <li key={group.key}>
            {by === 'line' || group.units.length === 0 ? (
              <OfLine planId={planId} group={group} />
            ) : (
              <OfUnit planId={planId} group={group} />
            )}
          </li>
        ))}
      </ul>
      {refusalCount > refusals.length && (
        <p className={style.how}>{t('results.checklist.more', { count: refusalCount - refusals.length })}</p>
      )}
      <Checked result={result} />
    </div>
  );
}

/** Since when the scores are known that this was looked for in, and whose are being computed. */
function Checked({ result: { scores } }: { result: AnnualResult }) {
  const { t } = useTranslation();
  if (!scores) return null;
  return (
    <>
      {scores.behind > 0 && (
        <Alert type="info" showIcon title={t('results.checklist.behind', { count: scores.behind })} />
      )}
      {scores.asOf !== null && (
        <p className={style.how}>{t('results.checklist.checked', { at: clockTime(scores.asOf) })}</p>
      )}
    </>
  );
}

const asRefusal = ({ code, unitId, line, parameters }: ResultRefusal): Refusal => ({
  // the wire has the library's own codes
  ...{ code: code as RefusalCode, unitId, line, parameters },
});

function Mend({ planId, refusal, name }: { planId: number; refusal: ResultRefusal; name?: string }) {
  const { t } = useTranslation();
  const path = mendedAt(planId, refusal);
  if (path === null) return name === undefined ? null : <span lang="zh-CN">{name}</span>;
  return name === undefined ? (
    <Link to={path}>{t('results.checklist.mend')}</Link>
  ) : (
    <Link to={path} lang="zh-CN">
      {name}
    </Link>
  );
}

function OfLine({ planId, group: { first, units } }: { planId: number; group: RefusalGroup }) {
  const { t } = useTranslation();
  const said = useSaid();
  const why = first.parameters['why'] as keyof typeof whyUnscoredWords | undefined;
  const words =
    first.line && why
      ? `${first.line.number} ${first.line.name}${t('results.checklist.colon')}${said(whyUnscoredWords[why])}`
      : said(refusalWords(asRefusal(first)));
  // with all units on one page where that can be
  const whole: ResultRefusal = { ...first, unitId: null };
  return (
    <>
      <p className={style.refusal}>
        <b>{words}</b>
        {units.length > 0 && <span>{t('results.checklist.units', { count: units.length })}</span>}
        <Mend planId={planId} refusal={whole} />
      </p>
      {units.length > 0 && (
        <p className={style.units}>
          {units.map(({ unitId, name, refusal }) => (
            <Mend key={unitId} planId={planId} refusal={refusal} name={name} />
          ))}
        </p>
      )}
    </>
  );
}

function OfUnit({ planId, group: { units } }: { planId: number; group: RefusalGroup }) {
  const { t } = useTranslation();
  const said = useSaid();
  return (
    <>
      <p className={style.refusal}>
        <b lang="zh-CN">{units[0]!.name}</b>
        <span>{t('results.checklist.lines', { count: units.length })}</span>
      </p>
      <ul className={style.lines}>
        {units.map(({ refusal }, index) => (
          <li key={index}>
            {said(refusalWords(asRefusal(refusal)))} <Mend planId={planId} refusal={refusal} />
          </li>
        ))}
      </ul>
    </>
  );
}
