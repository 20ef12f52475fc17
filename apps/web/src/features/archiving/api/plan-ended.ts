import type { QueryClient } from '@tanstack/react-query';
import type { PlanSummary } from '@yaodian/api-client';
import { planQuery } from '../../plans/api/get-plan';
import { plansQuery } from '../../plans/api/list-plans';
import { outcomeQuery } from './get-outcome';

/** After a plan was archived, or archiving was taken back. */
export function planEnded(client: QueryClient, plan: PlanSummary): void {
  client.setQueryData(planQuery(plan.id).queryKey, plan);
  for (const queryKey of [outcomeQuery(plan.id).queryKey, plansQuery().queryKey, ['assignments'], ['carrying']])
    void client.invalidateQueries({ queryKey });
}

/** Where it was refused, what is there now is asked for. */
export async function lookAgain(client: QueryClient, planId: number): Promise<void> {
  await Promise.all(
    [outcomeQuery(planId), planQuery(planId), plansQuery()].map(({ queryKey }) =>
      client.invalidateQueries({ queryKey }),
    ),
  );
}
