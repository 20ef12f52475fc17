import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { NewPerson } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { personChanged } from './person-changed';

const createPerson = ({ key, ...body }: NewPerson & { key: string }) =>
  answerOf(api.POST('/api/people', { body, params: { header: { 'Idempotency-Key': key } } }));

export function useCreatePerson() {
  const client = useQueryClient();
  return useMutation({ mutationFn: createPerson, onSuccess: (person) => personChanged(client, person) });
}
