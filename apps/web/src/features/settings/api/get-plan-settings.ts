import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

const getPlanSettings = (id: number, signal: AbortSignal) =>
  answerOf(api.GET('/api/plans/{id}/settings', { params: { path: { id } }, signal }));

export const planSettingsQuery = (id: number) =>
  queryOptions({ queryKey: ['settings', 'detail', id], queryFn: ({ signal }) => getPlanSettings(id, signal) });
