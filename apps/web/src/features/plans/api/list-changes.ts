import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** What would be undone and redone now. */
export const changesQuery = (planId: number) =>
  queryOptions({
    queryKey: ['plans', 'changes', planId],
    queryFn: ({ signal }) => answerOf(api.GET('/api/plans/{id}/changes', { params: { path: { id: planId } }, signal })),
  });
