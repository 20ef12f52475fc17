import type { NewTask } from '@yaodian/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { applyChange } from './list-tasks';

interface Create {
  task: NewTask;
  /** The same key again does it once; without one, the passage can be taken only once anyway. */
  key?: string;
}

const createTask = (id: number, { task, key }: Create) =>
  answerOf(
    api.POST('/api/plans/{id}/tasks', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: task }),
  );

export function useCreateTask(planId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (create: Create) => createTask(planId, create),
    onSuccess: (task, { task: { after } }) =>
      applyChange(client, planId, { insert: [task], after }, task.documentId === null ? [] : [task.documentId]),
  });
}
