import { Segmented } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { passes, type TaskFilter, type TaskRow } from '../../../features/tasks/task-row';

const filters: TaskFilter[] = ['all', 'doubt', 'no-deadline'];

interface Props {
  rows: TaskRow[];
  value: TaskFilter;
  onChange: (value: TaskFilter) => void;
}

export function FilterSwitch({ rows, value, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Segmented<TaskFilter>
      size="small"
      aria-label={t('tasks.filter')}
      value={value}
      onChange={onChange}
      options={filters.map((filter) => ({
        value: filter,
        label: t(`tasks.filters.${filter}`, { count: rows.filter(passes[filter]).length }),
      }))}
    />
  );
}

export const useFilteredRows = <Row extends TaskRow>(rows: Row[], filter: TaskFilter): Row[] =>
  useMemo(() => rows.filter(passes[filter]), [rows, filter]);
