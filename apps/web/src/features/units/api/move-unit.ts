import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { MoveUnit } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

const moveUnit = ({ id, ...body }: MoveUnit & { id: number }) =>
  answerOf(api.POST('/api/units/{id}/move', { params: { path: { id } }, body }));

export function useMoveUnit() {
  const client = useQueryClient();
  return useMutation({ mutationFn: moveUnit, onSettled: () => client.invalidateQueries({ queryKey: ['units'] }) });
}
