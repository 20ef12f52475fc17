import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import type { ReviewAddress } from '../address';

/** Reports that the person reviews, or reads as the unit that leads, page by page; those that wait longest first. */
export const reviewQuery = ({ filter, roundId, unitId }: ReviewAddress) =>
  infiniteQueryOptions({
    queryKey: ['reports', 'review', 'list', filter, roundId, unitId],
    queryFn: ({ pageParam: after, signal }) =>
      answerOf(api.GET('/api/reports/review', { params: { query: { filter, roundId, unitId, after } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** The rounds of these reports, with how many stand where. */
export const reviewRoundsQuery = () =>
  queryOptions({
    queryKey: ['reports', 'review', 'rounds'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/reports/review/rounds', { signal })),
  });
