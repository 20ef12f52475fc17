import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ExtensionReason, ExtensionState } from '@yaodian/api-client';
import { answeredFile } from '../../../shared/answered-file';
import { answerOf, api } from '../../../shared/api';
import { useDownload } from '../../../shared/use-download';
import { refresh } from './acts';

/** What a later deadline would mean for the score. */
export const effectQuery = (id: number, version: number, query: { date: string; reason: ExtensionReason }) =>
  queryOptions({
    queryKey: ['extensions', 'effect', id, version, query],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/assignments/{id}/extension/effect', { params: { path: { id }, query }, signal })),
    placeholderData: keepPreviousData,
    retry: false,
  });

export interface ExtensionFilter {
  state?: ExtensionState;
  search?: string;
  own?: boolean;
}

/** As many as are shown at once. */
const limit = 200;

export const extensionsQuery = (filter: ExtensionFilter) =>
  queryOptions({
    queryKey: ['extensions', 'list', filter],
    queryFn: ({ signal }) => answerOf(api.GET('/api/extensions', { params: { query: { ...filter, limit } }, signal })),
    placeholderData: keepPreviousData,
  });

export const useExportExtensions = (filter: ExtensionFilter) =>
  useDownload((_what: 'xlsx', signal) =>
    answeredFile(
      api.GET('/api/extensions/export.xlsx', { params: { query: filter }, signal, parseAs: 'blob' }),
      'extensions.xlsx',
    ),
  );

/** Grants several as they were asked for, or refuses them. */
export function useDecideExtensions() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      key,
      ...body
    }: {
      key: string;
      outcome: 'grant' | 'refuse';
      reason?: string;
      assignments: { id: number; version: number }[];
    }) => answerOf(api.POST('/api/extensions/decisions', { params: { header: { 'Idempotency-Key': key } }, body })),
    onSuccess: () => refresh(client),
  });
}
