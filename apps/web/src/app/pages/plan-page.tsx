import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useMay } from '../../features/identity/self';
import { isNotFound } from '../../shared/problem';
import { PageHead } from '../../shared/page-head';
import { usePrinting } from '../../shared/printing';
import { PlanHead } from './plan/plan-head';
import { PrintTable } from './plan/print-table';
import { Reader } from './plan/reader';
import { usePlanData } from './plan/use-plan-data';
import { Workspace } from './plan/workspace';

/** A plan's task table beside the documents that it came from. */
export function PlanPage() {
  const { t } = useTranslation();
  const planId = Number(useParams()['planId']);
  const data = usePlanData(planId);
  const printing = usePrinting();
  const { error, plan } = data;
  // what is issued is changed by amendment alone
  const Sides = useMay()('plans.draft') && (!plan || plan.state === 'draft') ? Workspace : Reader;
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
  return (
    <>
      <Sides key={planId} planId={planId} data={data} />
      {printing && (
        <div className="page">
          <PlanHead data={data} planId={planId} finished={false} />
          {/* what was cancelled is not on paper, as in the exports */}
          <PrintTable rows={data.rows.filter(({ cancelledAt }) => !cancelledAt)} />
        </div>
      )}
    </>
  );
}
