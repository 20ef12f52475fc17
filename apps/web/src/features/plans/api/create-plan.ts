import type { NewPlan } from '@yaodian/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { plansQuery } from './list-plans';

const createPlan = ({ key, ...body }: NewPlan & { key: string }) =>
  answerOf(api.POST('/api/plans', { body, params: { header: { 'Idempotency-Key': key } } }));

export function useCreatePlan() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: createPlan,
    onSuccess: () => client.invalidateQueries({ queryKey: plansQuery().queryKey }),
  });
}
