import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { EditUnit } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

const editUnit = ({ id, ...body }: EditUnit & { id: number }) =>
  answerOf(api.PATCH('/api/units/{id}', { params: { path: { id } }, body }));

/** Whether it succeeded or somebody else was first: what was loaded is no longer the newest. */
export function useEditUnit() {
  const client = useQueryClient();
  return useMutation({ mutationFn: editUnit, onSettled: () => client.invalidateQueries({ queryKey: ['units'] }) });
}
