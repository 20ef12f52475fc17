import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DismissProposal, DraftNotice, EditNotice, NoticeFilter, SendNotices } from '@yaodian/api-client';
import { answeredFile } from '../../../shared/answered-file';
import { answerOf, api } from '../../../shared/api';
import { useDownload } from '../../../shared/use-download';
import { refreshDemands } from '../../demands/api/refresh';
import type { Withdrawal } from '../../demands/api/withdraw';

interface Keyed {
  key: string;
}

const keyed = (key: string) => ({ header: { 'Idempotency-Key': key } });

export function useSendNotices() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: SendNotices & Keyed) =>
      answerOf(api.POST('/api/notices/sending', { params: keyed(key), body })),
    onSuccess: () => refreshDemands(client),
  });
}

export function useDraftNotice() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: DraftNotice & Keyed) =>
      answerOf(api.POST('/api/notices/drafts', { params: keyed(key), body })),
    onSuccess: () => refreshDemands(client),
  });
}

export function useEditNotice(id: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: EditNotice) => answerOf(api.PUT('/api/notices/drafts/{id}', { params: { path: { id } }, body })),
    onSuccess: () => refreshDemands(client),
  });
}

export function useDeleteDraft(id: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (version: number) =>
      answerOf(api.DELETE('/api/notices/drafts/{id}', { params: { path: { id }, query: { version } } })),
    onSuccess: () => refreshDemands(client),
  });
}

export const withdrawNotice = (id: number, { key, ...body }: Withdrawal) =>
  answerOf(api.POST('/api/notices/{id}/withdrawal', { params: { path: { id }, ...keyed(key) }, body }));

export function useDismissProposal(onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: DismissProposal) => answerOf(api.POST('/api/notices/proposals/dismissals', { body })),
    // first, as the form is gone with its proposal
    onSuccess: () => {
      onDone();
      return refreshDemands(client);
    },
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
