import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** The units whose names are nearest to a printed one, the best first. */
export const candidatesQuery = (printed: string) =>
  queryOptions({
    queryKey: ['units', 'candidates', { printed }],
    queryFn: ({ signal }) => answerOf(api.GET('/api/units/candidates', { params: { query: { printed } }, signal })),
  });
