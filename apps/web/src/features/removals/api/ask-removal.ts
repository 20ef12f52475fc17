import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AskRemoval } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

const askRemoval = ({ key, ...body }: AskRemoval & { key: string }) =>
  answerOf(api.POST('/api/removals', { params: { header: { 'Idempotency-Key': key } }, body }));

export function useAskRemoval() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: askRemoval,
    onSuccess: () => client.invalidateQueries({ queryKey: ['removals'] }),
  });
}
