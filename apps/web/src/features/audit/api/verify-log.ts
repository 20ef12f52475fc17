import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { chainQuery } from './get-chain';

export function useVerifyLog() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(api.POST('/api/audit/verifications', {})),
    onSuccess: (chain) => {
      client.setQueryData(chainQuery().queryKey, chain);
      return client.invalidateQueries({ queryKey: ['audit', 'list'] });
    },
  });
}
