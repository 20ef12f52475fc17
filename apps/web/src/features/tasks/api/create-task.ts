import type { NewTask } from '@yaodian/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { applyChange } from './list-tasks';

const createTask = (id: number, body: NewTask) =>
  answerOf(api.POST('/api/plans/{id}/tasks', { params: { path: { id } }, body }));

export function useCreateTask(planId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (task: NewTask) => createTask(planId, task),
    onSuccess: (task, { after }) =>
      applyChange(client, planId, { insert: [task], after }, task.documentId === null ? [] : [task.documentId]),
  });
}
