import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { showTasks } from './list-tasks';

interface Settle {
  id: number;
  version: number;
  /** Its id. */
  doubt: string;
}

const settleDoubt = ({ id, ...body }: Settle) =>
  answerOf(api.POST('/api/tasks/{id}/doubts/settle', { params: { path: { id } }, body }));

/** A person has looked at it, and it stays as it is printed. */
export function useSettleDoubt(planId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: settleDoubt,
    onSuccess: (task) => showTasks(client, planId, { tasks: [task] }),
  });
}
