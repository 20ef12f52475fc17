import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { DeliveryState } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

/** Messages on their way, the newest first. */
export const deliveriesQuery = (state: DeliveryState | undefined) =>
  infiniteQueryOptions({
    queryKey: ['channels', 'deliveries', state ?? null],
    queryFn: ({ pageParam: after, signal }) =>
      answerOf(api.GET('/api/channels/deliveries', { params: { query: { state, after } }, signal })),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** `null` for all that were given up. */
export function useResend() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: number[] | null) => answerOf(api.POST('/api/channels/deliveries/resending', { body: { ids } })),
    onSettled: () => client.invalidateQueries({ queryKey: ['channels'] }),
  });
}
