import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** The reorganisations in which a unit ended or took over, the newest first. */
export const reorganisationsQuery = (id: number) =>
  queryOptions({
    queryKey: ['units', 'reorganisations', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/units/{id}/reorganisations', { params: { path: { id } }, signal })),
  });
