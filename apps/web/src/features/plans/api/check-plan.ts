import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { planQuery } from './get-plan';
import { plansQuery } from './list-plans';

const checkPlan = (id: number) => answerOf(api.POST('/api/plans/{id}/check', { params: { path: { id } }, body: {} }));

/** A person says that the draft is checked; refused while a doubt is open. */
export function useCheckPlan(planId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => checkPlan(planId),
    onSuccess: (plan) => client.setQueryData(planQuery(planId).queryKey, plan),
    onSettled: () => client.invalidateQueries({ queryKey: plansQuery().queryKey }),
  });
}
