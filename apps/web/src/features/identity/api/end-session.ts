import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { sessionsQuery } from './list-sessions';

const endSession = (which: number | 'others') =>
  answerOf(
    which === 'others'
      ? api.DELETE('/api/session/others')
      : api.DELETE('/api/session/{id}', { params: { path: { id: which } } }),
  );

/** Ends one of one's own sessions, or all but this one. */
export function useEndSession() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: endSession,
    onSettled: () => client.invalidateQueries({ queryKey: sessionsQuery().queryKey }),
  });
}
