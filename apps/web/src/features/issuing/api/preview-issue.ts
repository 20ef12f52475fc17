import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** A draft as it would be issued today. It is asked for anew whenever it is shown: the draft may have changed since. */
export const issueQuery = (planId: number) =>
  queryOptions({
    queryKey: ['issuing', 'detail', planId],
    queryFn: ({ signal }) => answerOf(api.GET('/api/plans/{id}/issuing', { params: { path: { id: planId } }, signal })),
    staleTime: 0,
  });
