import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CommentReport, ReopenReport, ReportSeen, ReturnReport } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

const at = (id: number) => ({ path: { id } });

/** What is shown of reports is asked for anew, whether the act was done or the report was no longer as it looked. */
function useAct<Asked, Answer>(mutationFn: (asked: Asked) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({ mutationFn, onSettled: () => client.invalidateQueries({ queryKey: ['reports'] }) });
}

/** All of them, or none. */
export const useAcceptReports = () =>
  useAct(({ reports, key }: { reports: ReportSeen[]; key: string }) =>
    answerOf(api.POST('/api/reports/accept', { params: { header: { 'Idempotency-Key': key } }, body: { reports } })),
  );

/** What was decided a moment ago waits for review again; all of them, or none. */
export const useUndoDecisions = () =>
  useAct((reports: ReportSeen[]) => answerOf(api.POST('/api/reports/undo', { body: { reports } })));

export const useReturnReport = () =>
  useAct(({ id, ...body }: ReturnReport & { id: number }) =>
    answerOf(api.POST('/api/reports/{id}/return', { params: at(id), body })),
  );

export const useRevokeAcceptance = () =>
  useAct(({ id, ...body }: ReturnReport & { id: number }) =>
    answerOf(api.POST('/api/reports/{id}/revoke', { params: at(id), body })),
  );

export const useReopenReport = () =>
  useAct(({ id, ...body }: ReopenReport & { id: number }) =>
    answerOf(api.POST('/api/reports/{id}/reopen', { params: at(id), body })),
  );

export const useCommentReport = () =>
  useAct(({ id, ...body }: CommentReport & { id: number }) =>
    answerOf(api.POST('/api/reports/{id}/comments', { params: at(id), body })),
  );
