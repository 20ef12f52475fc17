import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** The values of one entry; they are not kept, as each look at them is a request of its own. */
export function useReadValues(id: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      answerOf(api.POST('/api/audit/{id}/values', { params: { path: { id } }, body: { reason } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['audit', 'list'] }),
    gcTime: 0,
  });
}
