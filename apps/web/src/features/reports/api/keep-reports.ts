import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import type { OwedReports, Report, ReportSeen, WriteReport } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { mayHeal } from '../../../shared/problem';

interface Keyed {
  reports: ReportSeen[];
  key: string;
}

const keyed = (key: string) => ({ params: { header: { 'Idempotency-Key': key } } });

const writeReport = ({ id, ...body }: WriteReport & { id: number }) =>
  answerOf(api.PUT('/api/reports/{id}/draft', { params: { path: { id } }, body }));

const unchanged = ({ key, reports }: Keyed) =>
  answerOf(api.POST('/api/reports/unchanged', { ...keyed(key), body: { reports, submit: true } }));

const submit = ({ key, reports }: Keyed) =>
  answerOf(api.POST('/api/reports/submit', { ...keyed(key), body: { reports } }));

const approve = ({ key, reports }: Keyed) =>
  answerOf(api.POST('/api/reports/approve', { ...keyed(key), body: { reports } }));

const withdraw = ({ reports }: { reports: ReportSeen[] }) =>
  answerOf(api.POST('/api/reports/withdraw', { body: { reports } }));

const sendBack = ({ id, ...body }: ReportSeen & { reason: string }) =>
  answerOf(api.POST('/api/reports/{id}/send-back', { params: { path: { id } }, body })).then((report) => [report]);

/** Puts reports as they are now where they are shown; lists by other filters are asked for anew. */
function show(client: QueryClient, changed: Report[]): void {
  const byId = new Map(changed.map((report) => [report.id, report]));
  client.setQueriesData<OwedReports>({ queryKey: ['reports', 'list'] }, (owed) =>
    owed ? { ...owed, reports: owed.reports.map((report) => byId.get(report.id) ?? report) } : owed,
  );
}

/** Saves what is written so far. */
export function useWriteReport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: writeReport,
    onSuccess: (report) => show(client, [report]),
    onError: (problem) => {
      // somebody else has written: what is there now is shown beside what was typed
      if (!mayHeal(problem)) void client.invalidateQueries({ queryKey: ['reports', 'list'] });
    },
  });
}

function useActing<T>(mutationFn: (asked: T) => Promise<Report[]>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: (reports) => show(client, reports),
    // how many are left, and where it was refused, what is there now
    onSettled: () => client.invalidateQueries({ queryKey: ['reports'] }),
  });
}

/** 无变化, submitted at once. */
export const useReportUnchanged = () => useActing(unchanged);
export const useSubmitReports = () => useActing(submit);
export const useApproveReports = () => useActing(approve);
export const useWithdrawReports = () => useActing(withdraw);
export const useSendBack = () => useActing(sendBack);
