import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

export const unitQuery = (id: number) =>
  queryOptions({
    queryKey: ['units', 'detail', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/units/{id}', { params: { path: { id } }, signal })),
  });
