import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

export interface OwedFilter {
  roundId?: number;
  unitId?: number;
}

/** All that the person's units owe in one round; asked for anew whenever the page is opened. */
export const owedQuery = (filter: OwedFilter) =>
  queryOptions({
    queryKey: ['reports', 'list', filter],
    queryFn: ({ signal }) => answerOf(api.GET('/api/reports', { params: { query: filter }, signal })),
    staleTime: 0,
  });
