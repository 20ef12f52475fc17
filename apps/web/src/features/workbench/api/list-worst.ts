import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** How many tasks are named. */
const named = 5;

/** The issued tasks with the worst lights: those of the person's own units, or of all. */
export const worstQuery = (own: boolean) =>
  queryOptions({
    queryKey: ['assignments', 'list', 'worst', own],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/ledger', { params: { query: { order: 'light', limit: named, ...(own && { own }) } }, signal }),
      ),
  });
