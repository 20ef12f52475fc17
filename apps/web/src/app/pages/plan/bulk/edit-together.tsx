import { useQuery } from '@tanstack/react-query';
import type { DraftTask, PlanSummary, TaskUnit } from '@yaodian/api-client';
import { useMemo } from 'react';
import { BulkDrawer } from '../../../../features/bulk/components/bulk-drawer';
import type { DraftRow } from '../../../../features/tasks/task-row';
import { unitsQuery } from '../../../../features/units/api/list-units';

interface Props {
  plan: PlanSummary;
  /** All of the plan's, and those that are to change. */
  rows: DraftRow[];
  chosen: DraftRow[];
  taskNow: (row: DraftRow) => DraftTask;
  onDone: (outcome: { tasks: number; units: number }) => void;
  onClose: () => void;
}

/** The form for several tasks, with the units of the plan and of the register to choose from. */
export function EditTogether({ plan, rows, chosen, ...rest }: Props) {
  const { data: registered = [] } = useQuery(unitsQuery());
  const units = useMemo(
    () => [
      ...rows.flatMap((row) => row.units),
      ...registered.map(({ name }): TaskUnit => {
        return { printed: name, role: 'lead', kind: 'unit', resolved: name, by: 'hand' };
      }),
    ],
    [rows, registered],
  );
  const sections = useMemo(() => rows.map(({ section }) => section), [rows]);
  return <BulkDrawer {...rest} plan={plan} rows={chosen} units={units} sections={sections} />;
}
