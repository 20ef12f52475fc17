import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import type { GiveInstruction } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

const refresh = (client: QueryClient) =>
  Promise.all(
    [['instructions'], ['assignments'], ['workbench']].map((queryKey) => client.invalidateQueries({ queryKey })),
  );

const at = (id: number, key: string) => ({ path: { id }, header: { 'Idempotency-Key': key } });

export function useGiveInstruction(taskId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: GiveInstruction & { key: string }) =>
      answerOf(api.POST('/api/tasks/{id}/instructions', { params: at(taskId, key), body })),
    onSuccess: () => refresh(client),
  });
}

export function useWithdrawInstruction(id: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: { version: number; reason: string; key: string }) =>
      answerOf(api.POST('/api/instructions/{id}/withdrawal', { params: at(id, key), body })),
    onSuccess: () => refresh(client),
  });
}
