import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

export const personQuery = (id: number) =>
  queryOptions({
    queryKey: ['people', 'detail', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/people/{id}', { params: { path: { id } }, signal })),
  });
