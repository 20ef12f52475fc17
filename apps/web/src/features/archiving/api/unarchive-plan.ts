import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UnarchivePlan } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { lookAgain, planEnded } from './plan-ended';

const unarchivePlan = (id: number, { key, ...body }: UnarchivePlan & { key: string }) =>
  answerOf(
    api.POST('/api/plans/{id}/unarchive', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body }),
  );

export function useUnarchivePlan(planId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (asked: UnarchivePlan & { key: string }) => unarchivePlan(planId, asked),
    onSuccess: (plan) => planEnded(client, plan),
    onError: () => lookAgain(client, planId),
  });
}
