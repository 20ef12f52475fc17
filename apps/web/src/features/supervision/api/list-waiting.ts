import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** What waits for the office, by kind. */
export const waitingQuery = () =>
  queryOptions({
    queryKey: ['supervision', 'waiting'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/supervision/waiting', { signal })),
  });
