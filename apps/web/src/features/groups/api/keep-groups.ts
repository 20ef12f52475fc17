import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { EditGroup, NewGroup } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

const createGroup = ({ key, ...body }: NewGroup & { key: string }) =>
  answerOf(api.POST('/api/unit-groups', { body, params: { header: { 'Idempotency-Key': key } } }));

const editGroup = ({ id, ...body }: EditGroup & { id: number }) =>
  answerOf(api.PATCH('/api/unit-groups/{id}', { params: { path: { id } }, body }));

const deleteGroup = ({ id, version }: { id: number; version: number }) =>
  answerOf(api.DELETE('/api/unit-groups/{id}', { params: { path: { id }, query: { version } } }));

/** Whether it succeeded or somebody else was first: what was loaded is no longer the newest. */
function useKeeping() {
  const client = useQueryClient();
  return { onSettled: () => client.invalidateQueries({ queryKey: ['units', 'groups'] }) };
}

export const useCreateGroup = () => useMutation({ mutationFn: createGroup, ...useKeeping() });
export const useEditGroup = () => useMutation({ mutationFn: editGroup, ...useKeeping() });
export const useDeleteGroup = () => useMutation({ mutationFn: deleteGroup, ...useKeeping() });
