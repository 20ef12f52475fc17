import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** A report with all its versions. */
export const reportQuery = (id: number) =>
  queryOptions({
    queryKey: ['reports', 'detail', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/reports/{id}', { params: { path: { id } }, signal })),
  });
