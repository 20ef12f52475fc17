import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

const deleteUnit = ({ id, version }: { id: number; version: number }) =>
  answerOf(api.DELETE('/api/units/{id}', { params: { path: { id }, query: { version } } }));

export function useDeleteUnit() {
  const client = useQueryClient();
  return useMutation({ mutationFn: deleteUnit, onSuccess: () => client.invalidateQueries({ queryKey: ['units'] }) });
}
