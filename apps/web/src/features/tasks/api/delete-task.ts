import type { DraftTask } from '@yaodian/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { applyChange } from './list-tasks';

const deleteTask = ({ id, version }: DraftTask) =>
  answerOf(api.DELETE('/api/tasks/{id}', { params: { path: { id }, query: { version } } }));

export function useDeleteTask(planId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: deleteTask,
    onSuccess: (_answer, { id, documentId }) =>
      applyChange(client, planId, { remove: [id] }, documentId === null ? [] : [documentId]),
  });
}
