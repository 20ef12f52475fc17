import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

const withdraw = (id: number) => answerOf(api.POST('/api/removals/{id}/withdrawal', { params: { path: { id } } }));

export function useWithdrawRemoval() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: withdraw,
    // also after a refusal by the server: it may have been decided
    onSettled: () => client.invalidateQueries({ queryKey: ['removals'] }),
  });
}
