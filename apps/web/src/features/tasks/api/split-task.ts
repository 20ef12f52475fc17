import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { applyChange } from './list-tasks';

interface Split {
  id: number;
  version: number;
  /** Where the second task begins in the requirement. */
  at: number;
}

const splitTask = ({ id, ...body }: Split) =>
  answerOf(api.POST('/api/tasks/{id}/split', { params: { path: { id } }, body }));

export function useSplitTask(planId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: splitTask,
    onSuccess: ({ tasks }, { id }) => {
      const documentIds = tasks.flatMap(({ documentId }) => documentId ?? []).slice(0, 1);
      return applyChange(client, planId, { remove: [id], insert: tasks, after: id }, documentIds);
    },
  });
}
