import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChangePassword } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { sessionsQuery } from './list-sessions';

/** Ends all other sessions, too. */
export function useChangePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ChangePassword) => answerOf(api.POST('/api/session/password', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: sessionsQuery().queryKey }),
  });
}
