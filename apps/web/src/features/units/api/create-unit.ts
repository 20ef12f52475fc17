import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { NewUnit } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

const createUnit = ({ key, ...body }: NewUnit & { key: string }) =>
  answerOf(api.POST('/api/units', { body, params: { header: { 'Idempotency-Key': key } } }));

export function useCreateUnit() {
  const client = useQueryClient();
  return useMutation({ mutationFn: createUnit, onSuccess: () => client.invalidateQueries({ queryKey: ['units'] }) });
}
