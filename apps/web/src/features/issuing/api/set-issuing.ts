import type { SetIssuing } from '@yaodian/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { planQuery } from '../../plans/api/get-plan';
import { plansQuery } from '../../plans/api/list-plans';
import { issueQuery } from './preview-issue';

const setIssuing = (id: number, body: SetIssuing) =>
  answerOf(api.PATCH('/api/plans/{id}/issuing', { params: { path: { id } }, body }));

/** How the plan is to be issued. */
export function useSetIssuing(planId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (settings: SetIssuing) => setIssuing(planId, settings),
    onSuccess: (preview) => client.setQueryData(issueQuery(planId).queryKey, preview),
    onError: () => client.invalidateQueries({ queryKey: issueQuery(planId).queryKey }),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: planQuery(planId).queryKey });
      void client.invalidateQueries({ queryKey: plansQuery().queryKey });
    },
  });
}
