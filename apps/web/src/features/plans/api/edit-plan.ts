import type { EditPlan } from '@yaodian/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { planQuery } from './get-plan';
import { plansQuery } from './list-plans';

const editPlan = ({ id, ...body }: EditPlan & { id: number }) =>
  answerOf(api.PATCH('/api/plans/{id}', { params: { path: { id } }, body }));

export function useEditPlan() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: editPlan,
    onSuccess: (plan) => client.setQueryData(planQuery(plan.id).queryKey, plan),
    onSettled: () => client.invalidateQueries({ queryKey: plansQuery().queryKey }),
  });
}
