import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { GiveInstruction } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { refreshDemands } from '../../demands/api/refresh';
import type { Withdrawal } from '../../demands/api/withdraw';

const at = (id: number, key: string) => ({ path: { id }, header: { 'Idempotency-Key': key } });

export function useGiveInstruction(taskId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: GiveInstruction & { key: string }) =>
      answerOf(api.POST('/api/tasks/{id}/instructions', { params: at(taskId, key), body })),
    onSuccess: () => refreshDemands(client),
  });
}

export const withdrawInstruction = (id: number, { key, ...body }: Withdrawal) =>
  answerOf(api.POST('/api/instructions/{id}/withdrawal', { params: at(id, key), body }));
