import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { isNotFound } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import sheet from '../../issuing/components/issuing.module.css';
import { planQuery } from '../../plans/api/get-plan';
import { PlanFacts } from '../../plans/components/plan-facts';
import { outcomeQuery } from '../api/get-outcome';
import { ArchiveDesk } from '../components/archive-desk';
import { Archived } from '../components/archived';

/** 归档: the end of an issued plan's year; of an archived one, how it ended. */
export function ArchivePage() {
  const { t } = useTranslation();
  const planId = Number(useParams()['planId']);
  const { data: plan, error: planError, refetch: refetchPlan } = useQuery(planQuery(planId));
  const isDraft = plan?.state === 'draft';
  const outcome = useQuery({ ...outcomeQuery(planId), enabled: plan !== undefined && !isDraft });
  const error = planError ?? (isDraft ? null : outcome.error);
  const head = (
    <PageHead
      title={t(plan?.state === 'archived' ? 'archiving.archived' : 'archiving.title')}
      takesText={plan?.state === 'archived'}
      facts={plan && <PlanFacts plan={plan} />}
    />
  );
  if (plan?.state === 'issued' && outcome.data && !error)
    return <ArchiveDesk key={planId} head={head} plan={plan} outcome={outcome.data} />;
  return (
    <div className="page" aria-busy={!error && !isDraft && !outcome.data}>
      {head}
      {error && (
        <ProblemAlert
          title={t(isNotFound(error) ? 'plans.notThere' : 'archiving.notLoaded')}
          error={error}
          onRetry={
            isNotFound(error)
              ? undefined
              : () => {
                  void refetchPlan();
                  void outcome.refetch();
                }
          }
        />
      )}
      {isDraft && (
        <section className={sheet.sheet}>
          <p>{t('archiving.isDraft')}</p>
          <p>
            <Link to={`/plans/${planId}`}>{t('archiving.toPlan')}</Link>
          </p>
        </section>
      )}
      {plan?.state === 'archived' && outcome.data && <Archived plan={plan} outcome={outcome.data} />}
    </div>
  );
}
