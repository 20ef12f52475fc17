import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { isNotFound } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useMay } from '../../identity/self';
import sheet from '../../issuing/components/issuing.module.css';
import { planQuery } from '../../plans/api/get-plan';
import { PlanFacts } from '../../plans/components/plan-facts';
import { useEveryTask } from '../../tasks/api/use-every-task';
import { amendmentsQuery } from '../api/list-amendments';
import { AmendDesk } from '../components/amend-desk';
import { AmendmentList } from '../components/amendment-list';
import style from '../components/amending.module.css';

/** 调整: what changed an issued plan; for the office, what is to change now. */
export function AmendmentsPage() {
  const { t } = useTranslation();
  const planId = Number(useParams()['planId']);
  const plan = useQuery(planQuery(planId));
  const amendments = useQuery(amendmentsQuery(planId));
  const tasks = useEveryTask(planId);
  const amends = useMay()('plans.amend') && plan.data?.state === 'issued';
  const error = plan.error ?? amendments.error ?? tasks.error;
  const refetch = () => {
    void plan.refetch();
    void amendments.refetch();
    void tasks.refetch();
  };
  return (
    <div className="page">
      <PageHead title={t('amending.title')} takesText={amends} facts={plan.data && <PlanFacts plan={plan.data} />} />
      {error && (
        <ProblemAlert
          title={t(isNotFound(error) ? 'plans.notThere' : 'amending.notLoaded')}
          error={error}
          onRetry={isNotFound(error) ? undefined : refetch}
        />
      )}
      <div className={style.sheets}>
        {amends && (
          <section className={sheet.sheet} aria-labelledby="amend">
            <h2 id="amend">
              {t('amending.now')}
              <span className={sheet.note}>{t('amending.how')}</span>
            </h2>
            {tasks.complete && <AmendDesk key={planId} plan={plan.data!} tasks={tasks.items} />}
          </section>
        )}
        {amendments.data && (
          <section className={sheet.sheet} aria-labelledby="amendments">
            <h2 id="amendments">{t('amending.made', { count: amendments.data.length })}</h2>
            <AmendmentList amendments={amendments.data} />
          </section>
        )}
      </div>
    </div>
  );
}
