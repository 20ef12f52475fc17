import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { PlanFigure, PlanSummary } from '@yaodian/api-client';
import { Alert, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useAddress } from '../../../shared/use-address';
import { useMay } from '../../identity/self';
import { plansQuery } from '../../plans/api/list-plans';
import { planSettingsQuery } from '../api/get-plan-settings';
import { FigureForm } from '../components/figure-form';
import { FigureList } from '../components/figure-list';
import { SettingHistory } from '../components/setting-history';
import style from './settings-page.module.css';

/** The figures by which a plan's rounds are dated and its units are followed. */
export function SettingsPage() {
  const { t } = useTranslation();
  const [params, set] = useAddress();
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(plansQuery());
  // a plan of any year can be chosen
  useEffect(() => {
    if (hasNextPage && !error) void fetchNextPage();
  }, [data, error, hasNextPage, fetchNextPage]);
  const plans = data?.pages.flatMap(({ items }) => items);
  const asked = Number(params.get('plan'));
  const usual = plans?.find(({ state }) => state !== 'archived') ?? plans?.[0];
  const plan = asked ? plans?.find(({ id }) => id === asked) : usual;
  return (
    <div className="page">
      <PageHead
        title={t('settings.title')}
        facts={<p>{t('settings.facts')}</p>}
        actions={
          plans !== undefined &&
          plans.length > 0 && (
            <Select
              className={style.plan}
              aria-label={t('settings.plan')}
              value={plan?.id}
              options={plans.map(({ id, year, title }) => ({ value: id, label: `${year} · ${title}` }))}
              onChange={(id) => set('plan', String(id), true)}
            />
          )
        }
      />
      {error && (
        <div className={style.alert}>
          <ProblemAlert title={t('settings.notLoaded')} error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {plans && !plan && !hasNextPage && <p>{t(plans.length === 0 ? 'settings.noPlan' : 'problems.not-found')}</p>}
      {plan && <Figures key={plan.id} plan={plan} />}
    </div>
  );
}

function Figures({ plan }: { plan: PlanSummary }) {
  const { t } = useTranslation();
  const may = useMay()('settings.keep');
  const { data, error, refetch } = useQuery(planSettingsQuery(plan.id));
  const [opened, setOpened] = useState<PlanFigure | null>(null);
  const archived = plan.state === 'archived';
  return (
    <>
      <p className={style.which}>
        <Link to={`/plans/${plan.id}`}>{plan.title}</Link>
        <span>{t(`plans.states.${plan.state}`)}</span>
      </p>
      {archived && (
        <div className={style.alert}>
          <Alert type="info" showIcon title={t('settings.archived')} />
        </div>
      )}
      {error && (
        <div className={style.alert}>
          <ProblemAlert title={t('settings.notLoaded')} error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {data && (
        <div className={style.sides}>
          <div className={style.parts}>
            <FigureList figures={data.figures} onOpen={may && !archived ? setOpened : null} />
          </div>
          <SettingHistory planId={plan.id} figures={data.figures} />
        </div>
      )}
      {data && opened && (
        <FigureForm key={opened.name} plan={plan} settings={data} figure={opened} onClose={() => setOpened(null)} />
      )}
    </>
  );
}
