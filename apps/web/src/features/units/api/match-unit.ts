import type { MatchUnits } from '@yaodian/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { showTasks } from '../../tasks/api/list-tasks';

/** What a printed name can stand for: only one of these, and whether it is kept as an alias. */
export type Meaning = Pick<
  MatchUnits,
  'unitId' | 'newUnit' | 'groupId' | 'newGroup' | 'asGroup' | 'asPrinted' | 'alias'
>;

const matchUnit = (planId: number, body: MatchUnits) =>
  answerOf(api.POST('/api/plans/{id}/units/match', { params: { path: { id: planId } }, body }));

/** Says for the whole draft what a printed name stands for. */
export function useMatchUnit(planId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (match: MatchUnits) => matchUnit(planId, match),
    onSuccess: ({ tasks }) => {
      void client.invalidateQueries({ queryKey: ['units'] });
      return showTasks(client, planId, { tasks });
    },
  });
}
