import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CarryOver } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { draftChanged } from '../../plans/api/draft-changed';
import { planQuery } from '../../plans/api/get-plan';
import { tasksQuery } from '../../tasks/api/list-tasks';
import { carryQuery } from './preview-carry';

const carryOver = (id: number, { key, ...body }: CarryOver & { key: string }) =>
  answerOf(
    api.POST('/api/plans/{id}/carry-over', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body }),
  );

/** Unfinished tasks go on in a draft; where that was refused, what is there now is asked for. */
export function useCarryOver(planId: number) {
  const client = useQueryClient();
  const again = (queryKeys: readonly (readonly unknown[])[]) =>
    Promise.all(queryKeys.map((queryKey) => client.invalidateQueries({ queryKey })));
  return useMutation({
    mutationFn: (asked: CarryOver & { key: string }) => carryOver(planId, asked),
    onSuccess: async ({ plan }) => {
      await draftChanged(client, plan.id);
      await again([tasksQuery(plan.id).queryKey, ['lineage'], ['archiving'], ['carrying'], ['assignments']]);
    },
    onError: () => again([carryQuery(planId).queryKey, planQuery(planId).queryKey]),
  });
}
