import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Removal } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

interface Decision {
  removal: Removal;
  approves: boolean;
  reason: string;
}

const decide = ({ removal: { id, digest }, approves, reason }: Decision) => {
  const path = { id };
  return approves
    ? answerOf(api.POST('/api/removals/{id}/approval', { params: { path }, body: { digest, reason } }))
    : answerOf(api.POST('/api/removals/{id}/refusal', { params: { path }, body: { reason } }));
};

export function useDecideRemoval() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: decide,
    // also after a refusal by the server: somebody else may have decided
    onSettled: () => client.invalidateQueries({ queryKey: ['removals'] }),
  });
}
