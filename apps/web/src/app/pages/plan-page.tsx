import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { ExportMenu } from '../../features/plans/components/export-menu';
import { clockTime } from '../../shared/dates';
import { isNotFound } from '../../shared/problem';
import { PageHead } from '../../shared/page-head';
import { usePrinting } from '../../shared/printing';
import { ProblemAlert } from '../../shared/problem-alert';
import style from './plan/plan-page.module.css';
import { PrintTable } from './plan/print-table';
import { usePlanData } from './plan/use-plan-data';
import { Workspace } from './plan/workspace';

/** A plan's task table beside the documents that it came from. */
export function PlanPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const planId = Number(useParams()['planId']);
  const data = usePlanData(planId);
  const printing = usePrinting();
  const { plan, error } = data;
  if (error && isNotFound(error))
    return (
      <div className="page">
        <PageHead title={t('plans.notThere')} />
        <p>{t('problems.not-found')}</p>
        <p>
          <Link to="/plans">{t('frame.toPlans')}</Link>
        </p>
      </div>
    );
  const head = (
    <>
      <PageHead
        title={plan?.title ?? t('plans.title')}
        takesText
        facts={
          plan && (
            <p>
              {[
                t('plans.yearOf', { year: plan.year }),
                t(`plans.states.${plan.state}`),
                t('plans.countTasks', { count: data.total ?? plan.tasks }),
                t('plans.countDocuments', { count: plan.documents }),
                t('plans.updatedAt', { time: clockTime(plan.updatedAt) }),
              ].join(' · ')}
            </p>
          )
        }
        actions={
          plan && (
            <>
              <Button onClick={() => window.print()}>{t('plans.print')}</Button>
              <ExportMenu plan={plan} />
              <Button onClick={() => void navigate(`/plans/${planId}/import`)}>{t('plans.addDocument')}</Button>
            </>
          )
        }
      />
      {error && (
        <div className={style.alert}>
          <ProblemAlert
            title={t('plans.planNotLoaded')}
            error={error}
            kept={plan && t('plans.oldStays')}
            onRetry={data.refetch}
          />
        </div>
      )}
    </>
  );
  return (
    <>
      <Workspace key={planId} planId={planId} head={head} data={data} />
      {printing && (
        <div className="page">
          {head}
          <PrintTable rows={data.rows} />
        </div>
      )}
    </>
  );
}
