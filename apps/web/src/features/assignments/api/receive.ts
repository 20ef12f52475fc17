import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { refreshAssignments } from './refresh';

/** What waits to be signed for in each unit that the person serves. */
export const awaitingQuery = () =>
  queryOptions({
    queryKey: ['assignments', 'awaiting'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/assignments/receipts', { signal })),
  });

interface Asked {
  /** Assignments, or all that wait in a unit. */
  ids?: number[];
  unitId?: number;
  key: string;
}

/** 签收 */
export function useReceive() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: Asked) =>
      answerOf(api.POST('/api/assignments/receipts', { params: { header: { 'Idempotency-Key': key } }, body })),
    onSuccess: () => refreshAssignments(client),
  });
}
