import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { showTasks } from '../../tasks/api/list-tasks';

const registerUnits = (id: number) =>
  answerOf(api.POST('/api/plans/{id}/units/register', { params: { path: { id } } }));

/** Every name of the plan that is still unknown becomes a unit of its own, as one step. */
export function useRegisterUnits(planId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => registerUnits(planId),
    onSuccess: ({ tasks }) => {
      void client.invalidateQueries({ queryKey: ['units'] });
      return showTasks(client, planId, { tasks });
    },
  });
}
