import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** How long the office takes to decide on reports, by quarter; the newest first. */
export const reviewTimesQuery = () =>
  queryOptions({
    queryKey: ['reports', 'review', 'times'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/reports/review/times', { signal })),
  });
