import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** The tasks of other years that a plan's tasks come from, and those that they went into. */
export const lineageQuery = (planId: number) =>
  queryOptions({
    queryKey: ['lineage', 'detail', planId],
    queryFn: ({ signal }) => answerOf(api.GET('/api/plans/{id}/lineage', { params: { path: { id: planId } }, signal })),
  });
