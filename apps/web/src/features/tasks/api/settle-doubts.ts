import type { SettleDoubts } from '@yaodian/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { showTasks } from './list-tasks';

/** One answer to the doubts of one kind at several tasks, as one step. */
export function useSettleDoubts(planId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: SettleDoubts) =>
      answerOf(api.POST('/api/plans/{id}/doubts/settle', { params: { path: { id: planId } }, body })),
    onSuccess: (changed) => showTasks(client, planId, changed),
  });
}
