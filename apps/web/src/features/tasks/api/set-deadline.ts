import type { SetDeadline } from '@yaodian/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { showTasks } from './list-tasks';

/** The same deadline for one task or for many, as one step. */
export function useSetDeadline(planId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: SetDeadline) =>
      answerOf(api.POST('/api/plans/{id}/tasks/deadline', { params: { path: { id: planId } }, body })),
    onSuccess: (changed) => showTasks(client, planId, changed),
  });
}
