import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { showTasks } from '../../tasks/api/list-tasks';
import { changesQuery } from './list-changes';

interface Step {
  direction: 'undo' | 'redo';
  /** The change that was shown; if it is another one by now, nothing is done. */
  change: number;
}

const stepChange = (id: number, { direction, change }: Step) => {
  const request = { params: { path: { id } }, body: { change } };
  return answerOf(
    direction === 'undo' ? api.POST('/api/plans/{id}/undo', request) : api.POST('/api/plans/{id}/redo', request),
  );
};

/** Takes the last step back, or does it again. */
export function useStepChange(planId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (step: Step) => stepChange(planId, step),
    onSuccess: ({ tasks, removed, documents, change }) => {
      // a unit that came with the step goes with it
      if (change.kind === 'match') void client.invalidateQueries({ queryKey: ['units'] });
      return showTasks(client, planId, { tasks, removed, documents });
    },
    onError: () => client.invalidateQueries({ queryKey: changesQuery(planId).queryKey }),
  });
}
