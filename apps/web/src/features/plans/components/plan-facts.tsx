import type { PlanSummary } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** Which plan a page is about: its title as a way back, its year, its state, how many tasks. */
export function PlanFacts({ plan: { id, title, year, state, tasks } }: { plan: PlanSummary }) {
  const { t } = useTranslation();
  return (
    <>
      <p>
        <Link to={`/plans/${id}`}>{title}</Link>
      </p>
      <p>
        {[t('plans.yearOf', { year }), t(`plans.states.${state}`), t('plans.countTasks', { count: tasks })].join(' · ')}
      </p>
    </>
  );
}
