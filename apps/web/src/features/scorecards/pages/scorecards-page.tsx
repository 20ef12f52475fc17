import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Select, Skeleton } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useAddress } from '../../../shared/use-address';
import { usePageKeys } from '../../../shared/use-page-keys';
import { seesAll } from '../../assignments/scope';
import { useSelf } from '../../identity/self';
import { overviewQuery, trendQuery } from '../api/scores';
import type { ScoreOverview } from '@yaodian/api-client';
import { CompareSheet } from '../components/compare-sheet';
import { NoScheme } from '../components/no-scheme';
import { RankingTable } from '../components/ranking-table';
import style from '../components/sheets.module.css';
import { StateWords } from '../components/state-words';
import { TrendSheet } from '../components/trend-sheet';
import { compared } from '../model/compare-units';
import { usePlan } from '../use-plan';

/** 计分卡: the units by comparison group and rank. */
export function ScorecardsPage() {
  const { t } = useTranslation();
  const [params, set] = useAddress();
  const { planId, plans } = usePlan(params);
  const asked = useQuery(overviewQuery(planId));
  const overview = asked.data;
  const failed = [asked, plans].find(({ error }) => error !== null);
  const hasNoPlan = plans.data?.length === 0;
  const isPending = !overview && !failed && !hasNoPlan;
  return (
    <div className="page" aria-busy={isPending}>
      <PageHead
        title={t('scorecards.title')}
        facts={overview && <Facts overview={overview} />}
        actions={
          overview && (
            <>
              {(plans.data?.length ?? 0) > 1 && (
                <Select<number>
                  aria-label={t('scorecards.plan')}
                  className={style.choice}
                  popupMatchSelectWidth={false}
                  value={overview.planId}
                  onChange={(id) => {
                    set('units', null, true);
                    set('planId', String(id), false);
                  }}
                  options={plans.data?.map((plan) => ({ value: plan.planId, label: plan.title })) ?? []}
                />
              )}
              {overview.scheme && <Button onClick={() => window.print()}>{t('scorecards.print')}</Button>}
            </>
          )
        }
      />
      {failed && (
        <ProblemAlert
          title={t('scorecards.notLoaded')}
          error={failed.error}
          kept={overview && t('scorecards.oldStays')}
          onRetry={() => void failed.refetch()}
        />
      )}
      {hasNoPlan && (
        <div className={style.none}>
          <h2>{t('scorecards.noPlan')}</h2>
        </div>
      )}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 10 }} />}
      {overview && !overview.scheme && <NoScheme />}
      {overview?.scheme && <Ranking overview={overview} />}
    </div>
  );
}

function Facts({ overview: { planTitle, scheme, state, asOf, snapshot } }: { overview: ScoreOverview }) {
  const { t } = useTranslation();
  return (
    <>
      <p lang="zh-CN">{planTitle}</p>
      {scheme && (
        <>
          <p>
            <span lang="zh-CN">{scheme.title}</span>
            {` · ${t('scorecards.schemeNumber', { number: scheme.number })}`}
          </p>
          <StateWords state={state} asOf={asOf} snapshot={snapshot} />
        </>
      )}
    </>
  );
}

function Ranking({ overview }: { overview: ScoreOverview }) {
  const { t } = useTranslation();
  const self = useSelf();
  const [params, set] = useAddress();
  const { planId, groups, state, warnings } = overview;
  const all = useMemo(() => groups.flatMap(({ units }) => units), [groups]);
  const chosen = useMemo(
    () =>
      (params.get('units') ?? '')
        .split(',')
        .map(Number)
        .filter((id) => all.some(({ unitId, total }) => unitId === id && total !== null))
        .slice(0, compared.most),
    [params, all],
  );
  const group = groups.find(({ units }) => units.some(({ unitId }) => chosen.includes(unitId)));
  const isComparing = params.get('compare') === 'true' && chosen.length >= compared.least;
  const mayCompare = all.filter(({ maySeeCard }) => maySeeCard).length > 1;
  const trend = useQuery(
    trendQuery(
      planId,
      all.map(({ unitId }) => unitId),
    ),
  );
  // those chosen, or else the first of the first group
  const shown = useMemo(
    () =>
      chosen.length > 0
        ? all.filter(({ unitId }) => chosen.includes(unitId))
        : (groups[0]?.units ?? []).slice(0, compared.most),
    [all, chosen, groups],
  );
  const choose = (ids: readonly number[]) => set('units', ids.length > 0 ? ids.join(',') : null, true);
  const close = () => set('compare', null, false);
  usePageKeys({ Escape: () => (isComparing ? close() : choose([])) }, isComparing || chosen.length > 0);
  const addressOf = (unitId: number) => `/scorecards/units/${unitId}?planId=${planId}`;
  const isOwnOnly = !seesAll(self) && state !== 'published';
  return (
    <div className={style.page}>
      {state === 'announced' && <Alert type="info" showIcon title={t('scorecards.ranking.announced')} />}
      {state === 'running' && <p className={style.note}>{t('scorecards.ranking.running')}</p>}
      {warnings.map(({ code, count }) => (
        <p key={code} className={style.warning}>
          {t(`scorecards.ranking.warnings.${code}`, { count })}
        </p>
      ))}
      {isOwnOnly && <p className={style.note}>{t('scorecards.ranking.ownOnly')}</p>}
      {chosen.length > 0 && (
        <div className={style.chosen} role="status">
          <span>{t('scorecards.compare.chosen', { count: chosen.length, most: compared.most })}</span>
          {!isComparing && (
            <Button
              size="small"
              type="primary"
              disabled={chosen.length < compared.least}
              onClick={() => set('compare', 'true', false)}
            >
              {t('scorecards.compare.open')}
            </Button>
          )}
          <Button size="small" onClick={() => choose([])}>
            {t('scorecards.compare.clear')}
          </Button>
        </div>
      )}
      {isComparing && <CompareSheet planId={planId} unitIds={chosen} addressOf={addressOf} onClose={close} />}
      {groups.map((one) => (
        <RankingTable
          key={one.key}
          group={one}
          overview={overview}
          points={trend.data?.points ?? []}
          addressOf={addressOf}
          selecting={
            mayCompare && one.units.length > 1
              ? {
                  chosen,
                  onChoose: (unitId, isChosen) =>
                    choose(
                      isChosen
                        ? [...(group === undefined || group === one ? chosen : []), unitId]
                        : chosen.filter((id) => id !== unitId),
                    ),
                }
              : undefined
          }
        />
      ))}
      {groups.length === 0 && (
        <div className={style.none}>
          <p>{t('scorecards.ranking.none')}</p>
        </div>
      )}
      {shown.length > 0 && (
        <TrendSheet
          planId={planId}
          units={shown}
          fileName={t('scorecards.trend.fileName', { year: overview.year })}
          addressOf={addressOf}
        />
      )}
    </div>
  );
}
