import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

export const chainQuery = () =>
  queryOptions({
    queryKey: ['audit', 'chain'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/audit/chain', { signal })),
  });
