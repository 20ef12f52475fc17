import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { NameTargetUnits } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { refreshAssignments } from './refresh';

/** Names the units that a count target binds. */
export function useNameTargetUnits(id: number, number: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NameTargetUnits) =>
      answerOf(api.PUT('/api/tasks/{id}/targets/{number}/units', { params: { path: { id, number } }, body })),
    onSuccess: () => refreshAssignments(client),
  });
}
