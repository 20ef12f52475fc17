import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** What opening a round now would ask of which units. */
export const openingQuery = (id: number) =>
  queryOptions({
    queryKey: ['rounds', 'opening', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/rounds/{id}/opening', { params: { path: { id } }, signal })),
    staleTime: 0,
    gcTime: 0,
  });

interface Opening {
  id: number;
  seen: string;
  reason: string;
  /** The same key again does it once. */
  key: string;
}

const open = ({ id, key, ...body }: Opening) =>
  answerOf(
    api.POST('/api/rounds/{id}/opening', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body }),
  );

/** Opens a round before its day. */
export function useOpenRound() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: open,
    // where it was refused, somebody else has opened it, or its burden is another one
    onSettled: () => client.invalidateQueries({ queryKey: ['rounds'] }),
  });
}
