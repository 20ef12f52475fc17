import { useQuery } from '@tanstack/react-query';
import { resultStateNames } from '@yaodian/assessment';
import { Alert, Select, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useAddress } from '../../../shared/use-address';
import { useSaid } from '../../inspection-sheets/use-said';
import { ownFiguresQuery, scoredPlansQuery } from '../api/queries';
import { OwnFiguresForm } from '../components/own-figures-form';
import { PlanChoice } from '../components/plan-choice';
import style from '../components/scoring.module.css';

/** 自评: what a unit gives itself on each indicator, in its words. */
export function OwnFiguresPage() {
  const { t } = useTranslation();
  const said = useSaid();
  const [params, set] = useAddress();
  const plans = useQuery(scoredPlansQuery());
  const own = plans.data?.filter(({ writes }) => writes > 0) ?? [];
  const plan = own.find(({ planId }) => planId === Number(params.get('plan'))) ?? own[0];
  const unitId = Number(params.get('unit')) || undefined;
  const figures = useQuery({ ...ownFiguresQuery(plan?.planId ?? 0, unitId), enabled: plan !== undefined });
  const { data } = figures;
  const unit = data?.units.find((one) => one.unitId === data.unitId);
  const error = plans.error ?? figures.error;
  return (
    <div className="page">
      <PageHead
        title={t('scoring.own.title')}
        facts={<p>{t('scoring.own.facts')}</p>}
        takesText
        actions={
          <>
            <PlanChoice
              plans={own}
              planId={plan?.planId}
              onChoose={(planId) => {
                set('unit', null, true);
                set('plan', String(planId), true);
              }}
            />
            {data && data.units.length > 1 && (
              <Select
                className={style.wide}
                aria-label={t('scoring.columns.unit')}
                showSearch={{ optionFilterProp: 'label' }}
                value={data.unitId}
                onChange={(value: number) => set('unit', String(value), true)}
                options={data.units.map((one) => ({
                  value: one.unitId,
                  label: one.onBehalf ? `${one.name} · ${t('scoring.onBehalf')}` : one.name,
                }))}
              />
            )}
          </>
        }
      />
      {error && (
        <ProblemAlert
          title={t('scoring.notLoaded')}
          error={error}
          onRetry={() => void (plans.error ? plans.refetch() : figures.refetch())}
        />
      )}
      {(plans.isPending || (plan && figures.isPending)) && (
        <Skeleton active={false} title={false} paragraph={{ rows: 6 }} />
      )}
      {plans.data && plan === undefined && <p className={style.none}>{t('scoring.own.none')}</p>}
      {data && data.state !== 'running' && (
        <Alert
          className={style.alert}
          type="info"
          showIcon
          title={t('scoring.announced', { state: said(resultStateNames[data.state]) })}
        />
      )}
      {data && (
        <p className={style.standard} lang="zh-CN">
          {unit?.name} · {data.schemeTitle}
        </p>
      )}
      {data && <OwnFiguresForm key={`${data.planId} ${data.unitId}`} figures={data} />}
    </div>
  );
}
