import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AmendTasks } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { planAmended } from '../../amending/api/amend-plan';
import { showOutdated } from './show-outdated';

const amendTasks = (id: number, { key, ...body }: AmendTasks & { key: string }) =>
  answerOf(
    api.POST('/api/plans/{id}/amendments/tasks', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );

/** The same edit of several tasks of an issued plan, as one amendment. */
export function useAmendTasks(planId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (asked: AmendTasks & { key: string }) => amendTasks(planId, asked),
    onSuccess: () => planAmended(client, planId),
    onError: (error) => showOutdated(client, planId, error),
  });
}
