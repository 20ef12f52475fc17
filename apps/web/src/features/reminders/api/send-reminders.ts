import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SendReminders } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

/** Reminds by hand. */
export function useSendReminders() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: SendReminders & { key: string }) =>
      answerOf(api.POST('/api/reminders', { params: { header: { 'Idempotency-Key': key } }, body })),
    // also where it was refused: somebody else has reminded
    onSettled: () => client.invalidateQueries({ queryKey: ['reminders'] }),
  });
}
