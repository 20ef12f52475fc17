import type { MergeTask } from '@yaodian/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { applyChange } from './list-tasks';

const mergeTasks = ({ id, ...body }: MergeTask & { id: number }) =>
  answerOf(api.POST('/api/tasks/{id}/merge', { params: { path: { id } }, body }));

export function useMergeTasks(planId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: mergeTasks,
    onSuccess: (task, { id, next }) => {
      const change = { remove: [id, next], insert: [task], after: id };
      return applyChange(client, planId, change, task.documentId === null ? [] : [task.documentId]);
    },
  });
}
