import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { EditPerson } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { personChanged, showConflicting } from './person-changed';

const editPerson = ({ id, ...body }: EditPerson & { id: number }) =>
  answerOf(api.PATCH('/api/people/{id}', { params: { path: { id } }, body }));

export function useEditPerson() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: editPerson,
    onSuccess: (person) => personChanged(client, person),
    onError: (error) => showConflicting(client, error),
  });
}
