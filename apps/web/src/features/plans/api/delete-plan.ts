import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { planQuery } from './get-plan';
import { plansQuery } from './list-plans';

const deletePlan = ({ id, version }: { id: number; version: number }) =>
  answerOf(api.DELETE('/api/plans/{id}', { params: { path: { id }, query: { version } } }));

export function useDeletePlan() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: deletePlan,
    onSuccess: (_answer, { id }) => client.removeQueries({ queryKey: planQuery(id).queryKey }),
    onSettled: () => client.invalidateQueries({ queryKey: plansQuery().queryKey }),
  });
}
