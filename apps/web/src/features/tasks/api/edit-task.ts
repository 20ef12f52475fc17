import type { DraftTask, EditTask } from '@yaodian/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { isConflict } from '../../../shared/problem';
import { showTasks } from './list-tasks';

const editTask = ({ id, ...body }: EditTask & { id: number }) =>
  answerOf(api.PATCH('/api/tasks/{id}', { params: { path: { id } }, body }));

/** What was edited stays in its place, so the answer takes the row's place and the table is not asked for again. */
export function useEditTask(planId: number) {
  const client = useQueryClient();
  const show = (task: DraftTask) => showTasks(client, planId, { tasks: [task] });
  return useMutation({
    mutationFn: editTask,
    onSuccess: show,
    onError: (error) => (isConflict(error) ? show(error.current as DraftTask) : undefined),
  });
}
