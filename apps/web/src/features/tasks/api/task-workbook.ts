import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PlanSummary, TaskComparison, TaskImport } from '@yaodian/api-client';
import { answeredFile } from '../../../shared/answered-file';
import { answerOf, api } from '../../../shared/api';
import { planAmended } from '../../amending/api/amend-plan';
import { draftChanged } from '../../plans/api/draft-changed';
import type { WorkbookToImport } from '../../workbooks/words';
import { tasksQuery } from './list-tasks';

/** A plan's tasks as a workbook that is edited and brought back. */
export const useDownloadTasks = (planId: number) =>
  useMutation({
    mutationFn: () =>
      answeredFile(
        api.GET('/api/plans/{id}/tasks.xlsx', { params: { path: { id: planId } }, parseAs: 'blob' }),
        'tasks.xlsx',
      ),
  });

type Plan = Pick<PlanSummary, 'id' | 'state'>;

async function send<T>(plan: Plan, file: File, fields: Record<string, string | undefined>, key?: string): Promise<T> {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) data.append(name, value);
  data.append('file', file);
  const params = { path: { id: plan.id }, header: key === undefined ? {} : { 'Idempotency-Key': key } };
  const body = data as unknown as { file: string };
  const request =
    plan.state === 'draft'
      ? api.POST('/api/plans/{id}/tasks/import', { body, params })
      : api.POST('/api/plans/{id}/amendments/import', { body, params });
  return (await answerOf(request as ReturnType<typeof api.POST>)) as T;
}

/** What the workbook would do; nothing is stored. */
export const useCompareTasks = (plan: Plan) =>
  useMutation({ mutationFn: (file: File) => send<TaskComparison>(plan, file, { dryRun: 'true' }) });

interface Amending {
  reason: string;
  acceptPassedDeadlines: boolean;
}

/** Does what it says: in a draft as one step, in an issued plan as one amendment with its reason. */
export function useImportTasks(plan: Plan, amending: Amending | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ file, key, ...fields }: WorkbookToImport) => {
      const more = amending && {
        reason: amending.reason,
        ...(amending.acceptPassedDeadlines && { acceptPassedDeadlines: 'true' }),
      };
      return send<TaskImport>(plan, file, { ...fields, ...more }, key);
    },
    onSuccess: async () => {
      if (amending) return void (await planAmended(client, plan.id));
      await client.invalidateQueries({ queryKey: tasksQuery(plan.id).queryKey });
      await draftChanged(client, plan.id);
    },
  });
}
