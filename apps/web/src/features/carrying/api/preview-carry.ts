import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** The unfinished tasks of a plan as they would go on; asked for anew whenever they are shown. */
export const carryQuery = (planId: number) =>
  queryOptions({
    queryKey: ['carrying', 'detail', planId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/plans/{id}/carry-over', { params: { path: { id: planId } }, signal })),
    staleTime: 0,
  });
