import { useTranslation } from 'react-i18next';
import type { PlanData } from './use-plan-data';

/** How many tasks in how many sections; while they are loaded, how far that has come. */
export function TableFacts({ data: { rows, complete, total } }: { data: PlanData }) {
  const { t } = useTranslation();
  const sections = new Set(rows.map(({ section }) => section.join('\n')).filter(Boolean)).size;
  return (
    <span>
      {complete
        ? `${t('plans.countTasks', { count: rows.length })} · ${t('tasks.countSections', { count: sections })}`
        : t('tasks.loading', { loaded: rows.length, total: total ?? 0 })}
    </span>
  );
}
