import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** The set of units that came into the register at once and can still go again, or none. */
export const registerLoadsQuery = () =>
  queryOptions({
    queryKey: ['units', 'loads'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/register-loads', { signal })),
  });

const loadRegister = ({ place, key }: { place: string; key: string }) =>
  answerOf(api.POST('/api/register-loads', { params: { header: { 'Idempotency-Key': key } }, body: { place } }));

export function useLoadRegister() {
  const client = useQueryClient();
  return useMutation({ mutationFn: loadRegister, onSuccess: () => client.invalidateQueries({ queryKey: ['units'] }) });
}

const undoLoad = (id: number) => answerOf(api.DELETE('/api/register-loads/{id}', { params: { path: { id } } }));

export function useUndoLoad() {
  const client = useQueryClient();
  return useMutation({ mutationFn: undoLoad, onSettled: () => client.invalidateQueries({ queryKey: ['units'] }) });
}
