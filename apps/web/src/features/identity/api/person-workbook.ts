import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { PeopleImport, PersonComparison } from '@yaodian/api-client';
import { answeredFile } from '../../../shared/answered-file';
import { answerOf, api } from '../../../shared/api';
import type { WorkbookToImport } from '../../workbooks/words';

/** People as a workbook that is edited and brought back. */
export const useDownloadPeople = () =>
  useMutation({
    mutationFn: () => answeredFile(api.GET('/api/people/register.xlsx', { parseAs: 'blob' }), 'people.xlsx'),
  });

async function send<T>(file: File, fields: Record<string, string | undefined>, key?: string): Promise<T> {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) data.append(name, value);
  data.append('file', file);
  const header = key === undefined ? {} : { 'Idempotency-Key': key };
  const body = data as unknown as { file: string };
  return (await answerOf(api.POST('/api/people/import', { body, params: { header } }))) as T;
}

/** What the workbook would do; nothing is stored. */
export const useComparePeople = () =>
  useMutation({ mutationFn: (file: File) => send<PersonComparison>(file, { dryRun: 'true' }) });

export function useImportPeople() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ file, key, ...fields }: WorkbookToImport) => send<PeopleImport>(file, fields, key),
    onSuccess: () => client.invalidateQueries({ queryKey: ['people'] }),
  });
}

/** The import that can still be undone, or none. */
export const peopleImportsQuery = () =>
  queryOptions({
    queryKey: ['people', 'imports'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/people/imports', { signal })),
  });

export function useUndoPeopleImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: number) => answerOf(api.DELETE('/api/people/imports/{id}', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: ['people'] }),
  });
}

/** Links of everybody whom an import has added, which are told once. */
export const useImportedLinks = () =>
  useMutation({
    mutationFn: (id: number) =>
      answerOf(api.POST('/api/people/imports/{id}/set-up-links', { params: { path: { id } } })),
    gcTime: 0,
  });
