import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

const getPlan = (id: number, signal: AbortSignal) =>
  answerOf(api.GET('/api/plans/{id}', { params: { path: { id } }, signal }));

export const planQuery = (id: number) =>
  queryOptions({ queryKey: ['plans', 'detail', id], queryFn: ({ signal }) => getPlan(id, signal) });
