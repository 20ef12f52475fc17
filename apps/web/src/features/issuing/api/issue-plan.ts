import type { IssuePlan } from '@yaodian/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { planQuery } from '../../plans/api/get-plan';
import { plansQuery } from '../../plans/api/list-plans';
import { tasksQuery } from '../../tasks/api/list-tasks';
import { issueQuery } from './preview-issue';

const issuePlan = (id: number, { key, ...body }: IssuePlan & { key: string }) =>
  answerOf(api.POST('/api/plans/{id}/issue', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body }));

/** Issues a plan as it was shown; where it is no longer so, what is there now is asked for. */
export function useIssuePlan(planId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (asked: IssuePlan & { key: string }) => issuePlan(planId, asked),
    onSuccess: (plan) => {
      client.setQueryData(planQuery(planId).queryKey, plan);
      void client.invalidateQueries({ queryKey: ['assignments', 'list'] });
      // groups are their units now
      void client.invalidateQueries({ queryKey: tasksQuery(planId).queryKey });
    },
    onError: () => {
      void client.invalidateQueries({ queryKey: issueQuery(planId).queryKey });
      void client.invalidateQueries({ queryKey: planQuery(planId).queryKey });
    },
    onSettled: () => client.invalidateQueries({ queryKey: plansQuery().queryKey }),
  });
}
