import { useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  MeasureComparison,
  MeasureImport,
  MeasureRhythm,
  RecordEvent,
  ScoreFile,
  WithdrawEvent,
  WriteEntries,
  WriteMeasures,
  WriteOwnFigures,
} from '@yaodian/api-client';
import { answeredFile } from '../../../shared/answered-file';
import { answerOf, api } from '../../../shared/api';
import type { WorkbookToImport } from '../../workbooks/words';

const keyed = (key: string) => ({ header: { 'Idempotency-Key': key } });

/** What is entered is seen at once in all that shows scores. */
function useRefresh() {
  const client = useQueryClient();
  return { onSuccess: () => client.invalidateQueries({ queryKey: ['scores'] }) };
}

export const useWriteEntries = () =>
  useMutation({
    mutationFn: ({ key, ...body }: WriteEntries & { key: string }) =>
      answerOf(api.PUT('/api/entries', { params: keyed(key), body })),
    ...useRefresh(),
  });

export const useRecordEvent = () =>
  useMutation({
    mutationFn: ({ key, ...body }: RecordEvent & { key: string }) =>
      answerOf(api.POST('/api/assessment-events', { params: keyed(key), body })),
    ...useRefresh(),
  });

export const useWithdrawEvent = (id: number) =>
  useMutation({
    mutationFn: ({ key, ...body }: WithdrawEvent & { key: string }) =>
      answerOf(api.POST('/api/assessment-events/{id}/withdrawal', { params: { path: { id }, ...keyed(key) }, body })),
    ...useRefresh(),
  });

export const useWriteMeasures = () =>
  useMutation({
    mutationFn: ({ key, ...body }: WriteMeasures & { key: string }) =>
      answerOf(api.PUT('/api/measures', { params: keyed(key), body })),
    ...useRefresh(),
  });

export const useWriteOwnFigures = () =>
  useMutation({
    mutationFn: ({ key, ...body }: WriteOwnFigures & { key: string }) =>
      answerOf(api.PUT('/api/own-figures', { params: keyed(key), body })),
    ...useRefresh(),
  });

export const useDownloadMeasures = (query: { planId: number; rhythm: MeasureRhythm; measure?: string }) =>
  useMutation({
    mutationFn: () =>
      answeredFile(api.GET('/api/measures/workbook', { params: { query }, parseAs: 'blob' }), 'measures.xlsx'),
  });

async function send<T>(planId: number, file: File, fields: Record<string, string | undefined>, key?: string) {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) data.append(name, value);
  data.append('file', file);
  const header = key === undefined ? {} : { 'Idempotency-Key': key };
  const body = data as unknown as { file: string };
  return (await answerOf(api.POST('/api/measures/workbook', { body, params: { query: { planId }, header } }))) as T;
}

/** What the workbook would do; nothing is stored. */
export const useCompareMeasures = (planId: number) =>
  useMutation({ mutationFn: (file: File) => send<MeasureComparison>(planId, file, { dryRun: 'true' }) });

export const useImportMeasures = (planId: number) =>
  useMutation({
    mutationFn: ({ file, key, ...fields }: WorkbookToImport) => send<MeasureImport>(planId, file, fields, key),
    ...useRefresh(),
  });

/** What files prove: a figure of the office, or an event. */
export type Proved = 'entries' | 'assessment-events';

export const fileAddress = (proved: Proved, id: number): string => `/api/${proved}/files/${id}`;

export const useAddFile = (proved: Proved) =>
  useMutation({
    mutationFn: ({ id, file, key }: { id: number; file: File; key: string }): Promise<ScoreFile[]> => {
      const data = new FormData();
      data.append('file', file, file.name);
      const body = data as unknown as { file: string };
      const params = { path: { id }, ...keyed(key) };
      return answerOf(
        proved === 'entries'
          ? api.POST('/api/entries/{id}/files', { params, body })
          : api.POST('/api/assessment-events/{id}/files', { params, body }),
      );
    },
    ...useRefresh(),
  });

export const useRemoveFile = (proved: Proved, id: number) =>
  useMutation({
    mutationFn: (fileId: number): Promise<ScoreFile[]> => {
      const params = { path: { id, fileId } };
      return answerOf(
        proved === 'entries'
          ? api.DELETE('/api/entries/{id}/files/{fileId}', { params })
          : api.DELETE('/api/assessment-events/{id}/files/{fileId}', { params }),
      );
    },
    ...useRefresh(),
  });
