import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** What an issued or archived plan has come to; asked for anew whenever it is shown. */
export const outcomeQuery = (planId: number) =>
  queryOptions({
    queryKey: ['archiving', 'detail', planId],
    queryFn: ({ signal }) => answerOf(api.GET('/api/plans/{id}/outcome', { params: { path: { id: planId } }, signal })),
    staleTime: 0,
  });
