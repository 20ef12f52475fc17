import type { AmendPlan } from '@yaodian/api-client';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { planQuery } from '../../plans/api/get-plan';
import { tasksQuery } from '../../tasks/api/list-tasks';
import { amendmentsQuery } from './list-amendments';
import { reviewersQuery } from './list-reviewers';

const amendPlan = (id: number, { key, ...body }: AmendPlan & { key: string }) =>
  answerOf(
    api.POST('/api/plans/{id}/amendments', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body }),
  );

/** After an amendment: the plan, its tasks and what was told of it are asked for again. */
export const planAmended = (client: QueryClient, planId: number) =>
  Promise.all(
    [
      amendmentsQuery(planId).queryKey,
      tasksQuery(planId).queryKey,
      planQuery(planId).queryKey,
      reviewersQuery(planId).queryKey,
      ['assignments'],
      ['unit-events'],
    ].map((queryKey) => client.invalidateQueries({ queryKey })),
  );

/** Everything that one decision changes in an issued plan. */
export function useAmendPlan(planId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (asked: AmendPlan & { key: string }) => amendPlan(planId, asked),
    onSuccess: () => planAmended(client, planId),
  });
}
