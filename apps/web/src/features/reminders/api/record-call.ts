import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RecordCall } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

/** Writes down a call (电话调度) or a letter. */
export function useRecordCall() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: RecordCall & { key: string }) =>
      answerOf(api.POST('/api/reminders/calls', { params: { header: { 'Idempotency-Key': key } }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['reminders'] }),
  });
}
