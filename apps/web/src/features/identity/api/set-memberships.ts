import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SetMemberships } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { personChanged, showConflicting } from './person-changed';

const setMemberships = ({ id, ...body }: SetMemberships & { id: number }) =>
  answerOf(api.PUT('/api/people/{id}/memberships', { params: { path: { id } }, body }));

/** Puts these roles in the place of those that a person has, and signs the person out. */
export function useSetMemberships() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: setMemberships,
    onSuccess: (person) => personChanged(client, person),
    onError: (error) => showConflicting(client, error),
  });
}
