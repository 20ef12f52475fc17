import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type { ExtensionReason } from '@yaodian/api-client';
import { answeredFile } from '../../../shared/answered-file';
import { answerOf, api } from '../../../shared/api';
import { useDownload } from '../../../shared/use-download';
import type { ExtensionFilter } from '../filters';
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

/** Page by page; what waits comes in the order in which it was asked, all else the newest first. */
export const extensionsQuery = (filter: ExtensionFilter) =>
  infiniteQueryOptions({
    queryKey: ['extensions', 'list', filter],
    queryFn: ({ pageParam: after, signal }) =>
      answerOf(api.GET('/api/extensions', { params: { query: { ...filter, after } }, signal })),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
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
export function useDecideExtensions(onDone: () => void) {
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
    // first, as what was decided leaves the list that waits
    onSuccess: () => {
      onDone();
      return refresh(client);
    },
  });
}
