import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

export const issuedTaskQuery = (id: number) =>
  queryOptions({
    queryKey: ['assignments', 'detail', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/tasks/{id}', { params: { path: { id } }, signal })),
  });
