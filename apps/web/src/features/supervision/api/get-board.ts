import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** The lights of a plan by unit and by section; without one, of the plan under way. */
export const boardQuery = (planId: number | undefined) =>
  queryOptions({
    queryKey: ['supervision', 'board', planId],
    queryFn: ({ signal }) => answerOf(api.GET('/api/supervision/board', { params: { query: { planId } }, signal })),
    placeholderData: keepPreviousData,
  });
