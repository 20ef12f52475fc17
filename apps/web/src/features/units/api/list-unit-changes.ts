import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** What was changed of a unit, the newest first. */
export const unitChangesQuery = (id: number) =>
  queryOptions({
    queryKey: ['units', 'changes', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/units/{id}/changes', { params: { path: { id } }, signal })),
  });
