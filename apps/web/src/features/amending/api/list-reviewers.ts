import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** Who can review the office's own unit. */
export const reviewersQuery = (planId: number) =>
  queryOptions({
    queryKey: ['reviewers', 'list', { planId }],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/plans/{id}/reviewers', { params: { path: { id: planId } }, signal })),
  });
