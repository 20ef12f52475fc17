import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import type { DismissProposal, DraftNotice, EditNotice, NoticeFilter, SendNotices } from '@yaodian/api-client';
import { answeredFile } from '../../../shared/answered-file';
import { answerOf, api } from '../../../shared/api';
import { useDownload } from '../../../shared/use-download';

/** Everything that shows notices, or what they change, is asked for again. */
const refresh = (client: QueryClient) =>
  Promise.all(
    [['notices'], ['assignments'], ['workbench'], ['signing']].map((queryKey) =>
      client.invalidateQueries({ queryKey }),
    ),
  );

interface Keyed {
  key: string;
}

const keyed = (key: string) => ({ header: { 'Idempotency-Key': key } });

export function useSendNotices() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: SendNotices & Keyed) =>
      answerOf(api.POST('/api/notices/sending', { params: keyed(key), body })),
    onSuccess: () => refresh(client),
  });
}

export function useDraftNotice() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: DraftNotice & Keyed) =>
      answerOf(api.POST('/api/notices/drafts', { params: keyed(key), body })),
    onSuccess: () => refresh(client),
  });
}

export function useEditNotice(id: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: EditNotice) => answerOf(api.PUT('/api/notices/drafts/{id}', { params: { path: { id } }, body })),
    onSuccess: () => refresh(client),
  });
}

export function useDeleteDraft(id: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (version: number) =>
      answerOf(api.DELETE('/api/notices/drafts/{id}', { params: { path: { id }, query: { version } } })),
    onSuccess: () => refresh(client),
  });
}

export function useWithdrawNotice(id: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: { version: number; reason: string } & Keyed) =>
      answerOf(api.POST('/api/notices/{id}/withdrawal', { params: { path: { id }, ...keyed(key) }, body })),
    onSuccess: () => refresh(client),
  });
}

export function useDismissProposal() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: DismissProposal) => answerOf(api.POST('/api/notices/proposals/dismissals', { body })),
    onSuccess: () => refresh(client),
  });
}

/** All that pass the filter, as an Excel workbook. */
export const useExportNotices = (filter: NoticeFilter) =>
  useDownload((_: void, signal) =>
    answeredFile(
      api.GET('/api/notices/export.xlsx', { params: { query: filter }, signal, parseAs: 'blob' }),
      'notices.xlsx',
    ),
  );
