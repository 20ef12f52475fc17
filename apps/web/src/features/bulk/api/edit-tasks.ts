import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { EditTasks } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { showTasks } from '../../tasks/api/list-tasks';
import { showOutdated } from './show-outdated';

const editTasks = (id: number, { key, ...body }: EditTasks & { key: string }) =>
  answerOf(
    api.POST('/api/plans/{id}/tasks/edit', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body }),
  );

/** The same edit of several tasks of a draft, as one step. */
export function useEditTasks(planId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (asked: EditTasks & { key: string }) => editTasks(planId, asked),
    onSuccess: (changed) => showTasks(client, planId, changed),
    onError: (error) => showOutdated(client, planId, error),
  });
}
