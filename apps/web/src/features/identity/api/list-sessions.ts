import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** Where one is signed in. */
export const sessionsQuery = () =>
  queryOptions({
    queryKey: ['session', 'all'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/session/all', { signal })),
  });
