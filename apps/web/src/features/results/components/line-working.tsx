import { itemWords, lineWords, namesOfFacts, type NamesFact } from '@yaodian/assessment';
import type { Words } from '@yaodian/inspection';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Appeal, Scorecard } from '@yaodian/api-client';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useSaid } from '../../inspection-sheets/use-said';
import { lineFactsQuery, scorecardQuery } from '../../scorecards/api/scores';
import style from './results.module.css';

/** How the line that is appealed came to its score, and what the unit had entered for it (自评). */
export function LineWorking({ appeal: { planId, unitId, line } }: { appeal: Appeal }) {
  const { t } = useTranslation();
  const said = useSaid();
  // as it was announced, which is what the unit appeals
  const { data, error, isPending, refetch } = useQuery(scorecardQuery(planId, unitId, 1));
  const facts = useInfiniteQuery(lineFactsQuery(planId, unitId, line.key, 1));
  const rows = facts.data?.pages.flatMap((page) => page.rows) ?? [];
  const own = data?.own.find((one) => one.line === line.key);
  return (
    <section aria-labelledby="appeal-working">
      <h3 id="appeal-working">{t('results.appeals.working')}</h3>
      {error && <ProblemAlert title={t('results.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 3 }} />}
      {data &&
        workingOf(data, line.key, namesOfFacts(rows, data.scheme.body)).map((words, at) => (
          <p key={`${at} ${words.zh}`}>{said(words)}</p>
        ))}
      {own && (own.points !== null || own.words !== null) && (
        <p className={style.how}>
          {t('results.appeals.own', { points: own.points ?? '—' })}
          {own.words !== null && <span lang="zh-CN">{own.words}</span>}
        </p>
      )}
      {data && (
        <Link to={`/scorecards/units/${unitId}?planId=${planId}&snapshot=1&line=${line.key}`}>
          {t('results.appeals.evidence')}
        </Link>
      )}
    </section>
  );
}

function workingOf({ ledger }: Scorecard, key: string, names: NamesFact): Words[] {
  const line = ledger.lines.find((one) => one.key === key);
  if (line) return lineWords(line, [], names);
  const bonus = ledger.bonuses.find((one) => one.key === key);
  if (bonus) return itemWords(bonus, 'bonus', names);
  const deduction = ledger.deductions.find((one) => one.key === key);
  return deduction ? itemWords(deduction, 'deduction', names) : [];
}
