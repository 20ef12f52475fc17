import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

export const entryQuery = (id: number) =>
  queryOptions({
    queryKey: ['audit', 'detail', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/audit/{id}', { params: { path: { id } }, signal })),
  });
