import type { MoveTask } from '@yaodian/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { applyChange } from './list-tasks';

const moveTask = ({ id, ...body }: MoveTask & { id: number }) =>
  answerOf(api.POST('/api/tasks/{id}/move', { params: { path: { id } }, body }));

export function useMoveTask(planId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: moveTask,
    onSuccess: (task, { id, after }) => applyChange(client, planId, { remove: [id], insert: [task], after }, []),
  });
}
