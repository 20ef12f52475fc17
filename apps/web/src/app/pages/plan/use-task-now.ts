import { useQueryClient } from '@tanstack/react-query';
import type { DraftTask } from '@yaodian/api-client';
import { tasksQuery } from '../../../features/tasks/api/list-tasks';
import type { DraftRow } from '../../../features/tasks/task-row';

/** A row's task as it is known by now: what was saved since the row was drawn has made it newer. */
export function useTaskNow(planId: number): (row: DraftRow) => DraftTask {
  const client = useQueryClient();
  return ({ task }) => {
    const pages = client.getQueryData(tasksQuery(planId).queryKey)?.pages ?? [];
    return pages.flatMap(({ items }) => items).find(({ id }) => id === task.id) ?? task;
  };
}
