import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReportFormComparison, ReportImport } from '@yaodian/api-client';
import { answeredFile } from '../../../shared/answered-file';
import { answerOf, api } from '../../../shared/api';
import type { WorkbookToImport } from '../../workbooks/words';

/** Whose form it is: one unit's reports in one round. */
export interface FormOf {
  roundId: number;
  unitId: number;
}

const pathOf = ({ roundId, unitId }: FormOf) => ({ id: roundId, unitId });

/** All that a unit owes in a round, as a form to be filled in away from here. */
export const useDownloadForm = (of: FormOf) =>
  useMutation({
    mutationFn: () =>
      answeredFile(
        api.GET('/api/rounds/{id}/units/{unitId}/reports.xlsx', { params: { path: pathOf(of) }, parseAs: 'blob' }),
        'reports.xlsx',
      ),
  });

async function send<T>(of: FormOf, file: File, fields: Record<string, string | undefined>, key?: string): Promise<T> {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) data.append(name, value);
  data.append('file', file);
  const params = { path: pathOf(of), header: key === undefined ? {} : { 'Idempotency-Key': key } };
  const body = data as unknown as { file: string };
  return (await answerOf(api.POST('/api/rounds/{id}/units/{unitId}/reports/import', { body, params }))) as T;
}

/** What the filled form would write; nothing is stored. */
export const useCompareForm = (of: FormOf) =>
  useMutation({ mutationFn: (file: File) => send<ReportFormComparison>(of, file, { dryRun: 'true' }) });

export function useImportForm(of: FormOf) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ file, key, ...fields }: WorkbookToImport) => send<ReportImport>(of, file, fields, key),
    onSuccess: () => client.invalidateQueries({ queryKey: ['reports'] }),
  });
}

/** The import that can still be undone, or none. */
export const reportImportsQuery = (of: FormOf) =>
  queryOptions({
    queryKey: ['reports', 'imports', of],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/rounds/{id}/units/{unitId}/reports/imports', { params: { path: pathOf(of) }, signal })),
    staleTime: 0,
  });

export function useUndoReportImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: number) => answerOf(api.DELETE('/api/reports/imports/{id}', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: ['reports'] }),
  });
}
