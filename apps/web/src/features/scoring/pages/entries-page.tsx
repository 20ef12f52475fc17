import { useQuery } from '@tanstack/react-query';
import type { ScoringOutline } from '@yaodian/api-client';
import { resultStateNames } from '@yaodian/assessment';
import { Alert, Skeleton, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useAddress } from '../../../shared/use-address';
import { useMay } from '../../identity/self';
import { useSaid } from '../../inspection-sheets/use-said';
import { outlineQuery, scoredPlansQuery } from '../api/queries';
import { EntriesPart } from '../components/entries-part';
import { EventsPart } from '../components/events-part';
import { MeasuresPart } from '../components/measures-part';
import { PlanChoice } from '../components/plan-choice';
import style from '../components/scoring.module.css';

const tabs = ['scores', 'measures', 'events'] as const;

/** 考核打分: what the office enters for the annual assessment. */
export function EntriesPage() {
  const { t } = useTranslation();
  const said = useSaid();
  const may = useMay();
  const [params, set] = useAddress();
  const plans = useQuery(scoredPlansQuery());
  const scored =
    plans.data?.filter(({ adopted, scores }) => (adopted ? scores > 0 || may('scores.enter') : true)) ?? [];
  const asked = Number(params.get('plan')) || undefined;
  const plan = scored.find(({ planId }) => planId === asked) ?? scored.find(({ adopted }) => adopted) ?? scored[0];
  const outline = useQuery({ ...outlineQuery(plan?.planId ?? 0), enabled: plan?.adopted === true });
  const tab = tabs.find((one) => one === params.get('tab')) ?? 'scores';
  const { data } = outline;
  const error = plans.error ?? outline.error;
  const choose = (name: string, value: string | null) => {
    for (const other of [
      'by',
      'line',
      'unit',
      'group',
      'unscored',
      'page',
      'kind',
      'state',
      'measure',
      'new',
      'import',
    ])
      set(other, null, true);
    set(name, value, true);
  };
  return (
    <div className="page">
      <PageHead
        title={t('scoring.title')}
        facts={data ? <Progress outline={data} /> : <p>{t('scoring.facts')}</p>}
        takesText
        actions={
          <PlanChoice plans={scored} planId={plan?.planId} onChoose={(planId) => choose('plan', String(planId))} />
        }
      />
      {error && (
        <ProblemAlert
          title={t('scoring.notLoaded')}
          error={error}
          onRetry={() => void (plans.error ? plans.refetch() : outline.refetch())}
        />
      )}
      {(plans.isPending || (plan?.adopted && outline.isPending)) && (
        <Skeleton active={false} title={false} paragraph={{ rows: 6 }} />
      )}
      {plans.data && (plan === undefined || !plan.adopted) && (
        <div className={style.none}>
          <p>{t(plan ? 'scoring.noScheme' : 'scoring.noPlan', { plan: plan?.planTitle })}</p>
          {may('schemes.keep') && <Link to="/scorecards/schemes">{t('scoring.toSchemes')}</Link>}
        </div>
      )}
      {data && data.state !== 'running' && (
        <Alert
          className={style.alert}
          type="info"
          showIcon
          title={t('scoring.announced', { state: said(resultStateNames[data.state]) })}
        />
      )}
      {data && (
        <Tabs
          activeKey={tab}
          destroyOnHidden
          onChange={(key) => choose('tab', key === 'scores' ? null : key)}
          items={[
            {
              key: 'scores',
              label: t('scoring.tabs.scores'),
              children: <EntriesPart key={data.planId} outline={data} />,
            },
            { key: 'measures', label: t('scoring.tabs.measures'), children: <MeasuresPart outline={data} /> },
            { key: 'events', label: t('scoring.tabs.events'), children: <EventsPart outline={data} /> },
          ]}
        />
      )}
    </div>
  );
}

function Progress({ outline: { lines, units, reviewer, schemeTitle, schemeNumber } }: { outline: ScoringOutline }) {
  const { t } = useTranslation();
  const scored = lines.reduce((sum, line) => sum + line.scored, 0);
  const of = lines.reduce((sum, line) => sum + line.of, 0);
  const own = units.filter(({ scores }) => !scores).map(({ name }) => name);
  return (
    <>
      <p>
        <span lang="zh-CN">{schemeTitle}</span> {t('scoring.progress', { number: schemeNumber, scored, of })}
      </p>
      {own.length > 0 && (
        <p>
          {t(reviewer ? 'scoring.ownUnits' : 'scoring.ownUnitsUnnamed', {
            units: own.slice(0, 3).join('、'),
            name: reviewer,
          })}
        </p>
      )}
    </>
  );
}
