import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ArchivePlan } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { lookAgain, planEnded } from './plan-ended';

const archivePlan = (id: number, { key, ...body }: ArchivePlan & { key: string }) =>
  answerOf(api.POST('/api/plans/{id}/archive', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body }));

export function useArchivePlan(planId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (asked: ArchivePlan & { key: string }) => archivePlan(planId, asked),
    onSuccess: (plan) => planEnded(client, plan),
    onError: () => lookAgain(client, planId),
  });
}
