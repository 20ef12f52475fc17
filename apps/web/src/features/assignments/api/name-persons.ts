import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { refreshAssignments } from './refresh';

interface Asked {
  assignments: { id: number; version: number }[];
  responsiblePerson: string | null;
  leader: string | null;
}

/** Says who answers for assignments. */
export function useNamePersons() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Asked) => answerOf(api.PUT('/api/assignments/persons', { body })),
    onSuccess: () => refreshAssignments(client),
  });
}
