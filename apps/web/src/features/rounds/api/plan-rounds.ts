import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** A plan's reporting rounds. */
export const planRoundsQuery = (planId: number) =>
  queryOptions({
    queryKey: ['rounds', 'list', planId],
    queryFn: ({ signal }) => answerOf(api.GET('/api/plans/{id}/rounds', { params: { path: { id: planId } }, signal })),
    staleTime: 0,
  });
