import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** What changed a plan since it was issued, the newest first. */
export const amendmentsQuery = (planId: number) =>
  queryOptions({
    queryKey: ['amendments', 'list', { planId }],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/plans/{id}/amendments', { params: { path: { id: planId } }, signal })),
  });
