import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

const listSettingChanges = (id: number, signal: AbortSignal) =>
  answerOf(api.GET('/api/plans/{id}/settings/changes', { params: { path: { id } }, signal }));

export const settingChangesQuery = (id: number) =>
  queryOptions({ queryKey: ['settings', 'changes', id], queryFn: ({ signal }) => listSettingChanges(id, signal) });
