import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AssessmentScheme, SchemeLine } from '@yaodian/api-client';
import { answeredFile } from '../../../shared/answered-file';
import { answerOf, api } from '../../../shared/api';

/** A scheme as a workbook that can be edited. */
export const useDownloadScheme = (id: number) =>
  useMutation({
    mutationFn: () =>
      answeredFile(
        api.GET('/api/schemes/{id}/workbook.xlsx', { params: { path: { id } }, parseAs: 'blob' }),
        'scheme.xlsx',
      ),
  });

/** Makes a draft what the workbook says, all of it or nothing. */
export function useImportScheme(
  { id, version }: Pick<SchemeLine, 'id' | 'version'>,
  onTaken: (scheme: AssessmentScheme) => void,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (file: File) => {
      const data = new FormData();
      data.append('version', String(version));
      data.append('file', file);
      const body = data as unknown as { version: number; file: string };
      return (await answerOf(
        api.POST('/api/schemes/{id}/workbook', { params: { path: { id } }, body }),
      )) as AssessmentScheme;
    },
    onSuccess: (scheme) => {
      onTaken(scheme);
      client.setQueryData(['schemes', 'detail', id], scheme);
      return client.invalidateQueries({ queryKey: ['schemes', 'list'] });
    },
  });
}
