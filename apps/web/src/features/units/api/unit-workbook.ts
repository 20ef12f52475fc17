import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ConflictChoice, RegisterLoad, UnitComparison } from '@yaodian/api-client';
import { answeredFile } from '../../../shared/answered-file';
import { answerOf, api } from '../../../shared/api';

/** The register as a workbook that is edited and brought back. */
export const useDownloadUnits = () =>
  useMutation({
    mutationFn: () => answeredFile(api.GET('/api/units/register.xlsx', { parseAs: 'blob' }), 'units.xlsx'),
  });

async function send<T>(file: File, fields: Record<string, string | undefined>, key?: string): Promise<T> {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) data.append(name, value);
  data.append('file', file);
  const header = key === undefined ? {} : { 'Idempotency-Key': key };
  const body = data as unknown as { file: string };
  return (await answerOf(api.POST('/api/units/import', { body, params: { header } }))) as T;
}

/** What the workbook would do; nothing is stored. */
export const useCompareUnits = () =>
  useMutation({ mutationFn: (file: File) => send<UnitComparison>(file, { dryRun: 'true' }) });

interface Import {
  file: File;
  comparison: string;
  conflicts?: ConflictChoice;
  /** The same key again does it once. */
  key: string;
}

export function useImportUnits() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ file, key, ...fields }: Import) => send<RegisterLoad>(file, fields, key),
    onSuccess: () => client.invalidateQueries({ queryKey: ['units'] }),
  });
}
