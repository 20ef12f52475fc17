import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { isNotFound } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import sheet from '../../issuing/components/issuing.module.css';
import { planQuery } from '../../plans/api/get-plan';
import { PlanFacts } from '../../plans/components/plan-facts';
import { carryQuery } from '../api/preview-carry';
import { CarryDesk } from '../components/carry-desk';

/** 结转到下一年: the unfinished tasks of an issued or archived plan. */
export function CarryPage() {
  const { t } = useTranslation();
  const planId = Number(useParams()['planId']);
  const { data: plan, error: planError, refetch: refetchPlan } = useQuery(planQuery(planId));
  const isDraft = plan?.state === 'draft';
  const preview = useQuery({ ...carryQuery(planId), enabled: plan !== undefined && !isDraft });
  const error = planError ?? (isDraft ? null : preview.error);
  const none = preview.data?.tasks.length === 0;
  const head = <PageHead title={t('carrying.title')} takesText={!isDraft} facts={plan && <PlanFacts plan={plan} />} />;
  if (plan && !isDraft && preview.data && !none && !error)
    return <CarryDesk key={planId} head={head} plan={plan} preview={preview.data} />;
  return (
    <div className="page" aria-busy={!error && !isDraft && !preview.data}>
      {head}
      {error && (
        <ProblemAlert
          title={t(isNotFound(error) ? 'plans.notThere' : 'carrying.notLoaded')}
          error={error}
          onRetry={
            isNotFound(error)
              ? undefined
              : () => {
                  void refetchPlan();
                  void preview.refetch();
                }
          }
        />
      )}
      {!error && (isDraft || none) && (
        <section className={sheet.sheet}>
          {!isDraft && <h2>{t('carrying.none')}</h2>}
          <p>{t(isDraft ? 'carrying.isDraft' : 'carrying.noneWhy')}</p>
          <p>
            <Link to={`/plans/${planId}`}>{t('carrying.toPlan')}</Link>
          </p>
        </section>
      )}
    </div>
  );
}
