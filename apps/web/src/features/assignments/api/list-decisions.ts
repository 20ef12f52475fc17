import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** Refusals and requests to close that wait for the person's decision. */
export const decisionsQuery = () =>
  queryOptions({
    queryKey: ['assignments', 'decisions'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/assignments/decisions', { signal })),
  });
