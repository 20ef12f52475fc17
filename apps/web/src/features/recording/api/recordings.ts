import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Recording, RecordingComparison } from '@yaodian/api-client';
import { answeredFile } from '../../../shared/answered-file';
import { answerOf, api } from '../../../shared/api';
import type { WorkbookToImport } from '../../workbooks/words';

/** A plan's assignments, as a form in which their history is filled in. */
export const useDownloadHistoryForm = (planId: number) =>
  useMutation({
    mutationFn: () =>
      answeredFile(
        api.GET('/api/plans/{id}/history.xlsx', { params: { path: { id: planId } }, parseAs: 'blob' }),
        'history.xlsx',
      ),
  });

async function send<T>(id: number, file: File, fields: Record<string, string | undefined>, key?: string): Promise<T> {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) data.append(name, value);
  data.append('file', file);
  const params = { path: { id }, header: key === undefined ? {} : { 'Idempotency-Key': key } };
  const body = data as unknown as { file: string };
  return (await answerOf(api.POST('/api/plans/{id}/history/import', { body, params }))) as T;
}

/** What the filled form would record; nothing is stored. */
export const useCompareHistory = (planId: number) =>
  useMutation({ mutationFn: (file: File) => send<RecordingComparison>(planId, file, { dryRun: 'true' }) });

export function useRecordHistory(planId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ file, key, ...fields }: WorkbookToImport) => send<Recording>(planId, file, fields, key),
    onSuccess: () => client.invalidateQueries(),
  });
}

/** The recording that can still be undone, or none. */
export const recordingsQuery = (planId: number) =>
  queryOptions({
    queryKey: ['assignments', 'recordings', { planId }],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/plans/{id}/history/imports', { params: { path: { id: planId } }, signal })),
    staleTime: 0,
  });

export function useUndoRecording() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: number) => answerOf(api.DELETE('/api/history/imports/{id}', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries(),
  });
}
