import { useMutation, useQueryClient } from '@tanstack/react-query';
import { refreshDemands } from './refresh';

export interface Withdrawal {
  version: number;
  reason: string;
  key: string;
}

export function useWithdrawal(send: (body: Withdrawal) => Promise<unknown>, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    // first, as the form is gone once it is withdrawn
    onSuccess: () => {
      onDone();
      return refreshDemands(client);
    },
  });
}
