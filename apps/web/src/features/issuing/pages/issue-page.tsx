import { useQuery } from '@tanstack/react-query';
import type { PlanSummary } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { PageHead } from '../../../shared/page-head';
import { isNotFound } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { planQuery } from '../../plans/api/get-plan';
import { issueQuery } from '../api/preview-issue';
import { IssueDesk } from '../components/issue-desk';
import style from '../components/issuing.module.css';

/** 印发: what still hinders it, what a draft comes to when it is issued, and the act itself. */
export function IssuePage() {
  const { t } = useTranslation();
  const planId = Number(useParams()['planId']);
  const { data: plan, error: planError, refetch: refetchPlan } = useQuery(planQuery(planId));
  const isDraft = plan?.state === 'draft';
  const preview = useQuery({ ...issueQuery(planId), enabled: isDraft });
  const error = planError ?? (isDraft ? preview.error : null);
  const refetch = () => {
    void refetchPlan();
    if (isDraft) void preview.refetch();
  };
  const head = (
    <PageHead
      title={t('issuing.title')}
      facts={
        plan && (
          <>
            <p>
              <Link to={`/plans/${planId}`}>{plan.title}</Link>
            </p>
            <p>
              {[
                t('plans.yearOf', { year: plan.year }),
                t('plans.countTasks', { count: plan.tasks }),
                ...(isDraft && preview.data ? [t('issuing.asOf', { today: preview.data.today })] : []),
              ].join(' · ')}
            </p>
          </>
        )
      }
    />
  );
  if (plan && isDraft && preview.data && !error)
    return <IssueDesk key={planId} head={head} plan={plan} preview={preview.data} />;
  return (
    <div className="page">
      {head}
      {error && (
        <ProblemAlert
          title={isNotFound(error) ? t('plans.notThere') : t('issuing.notLoaded')}
          error={error}
          onRetry={isNotFound(error) ? undefined : refetch}
        />
      )}
      {plan && !isDraft && <Issued plan={plan} />}
    </div>
  );
}

function Issued({ plan }: { plan: PlanSummary }) {
  const { t } = useTranslation();
  return (
    <section className={style.sheet}>
      <h2>{t('issuing.isIssued')}</h2>
      <p>
        {t('plans.issuedBy', { time: clockTime(plan.issuedAt ?? plan.updatedAt), name: plan.issuedBy ?? '' })}{' '}
        <Link to={`/plans/${plan.id}`}>{t('issuing.toPlan')}</Link>
      </p>
    </section>
  );
}
