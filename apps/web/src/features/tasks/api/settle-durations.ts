import type { SetDeadline } from '@yaodian/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { showTasks } from './list-tasks';

/** Makes standing tasks of those with a duration, which becomes a target, as one step. */
export function useSettleDurations(planId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (tasks: SetDeadline['tasks']) =>
      answerOf(api.POST('/api/plans/{id}/tasks/durations', { params: { path: { id: planId } }, body: { tasks } })),
    onSuccess: (changed) => showTasks(client, planId, changed),
  });
}
