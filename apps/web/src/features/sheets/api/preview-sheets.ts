import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** What the sheets of a plan would say today. */
export const sheetsQuery = (planId: number, quarter: number | undefined) =>
  queryOptions({
    queryKey: ['sheets', 'preview', { planId, quarter }],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/supervision/sheets', { params: { query: { planId, quarter } }, signal })),
  });
