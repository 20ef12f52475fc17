import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

export const reportsOfTaskQuery = (id: number) =>
  queryOptions({
    queryKey: ['reports', 'of-task', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/tasks/{id}/reports', { params: { path: { id } }, signal })),
  });
