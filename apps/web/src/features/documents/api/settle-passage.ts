import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { draftChanged } from '../../plans/api/draft-changed';

interface Settle {
  id: number;
  /** The doubt's id. */
  doubt: string;
}

const settlePassage = ({ id, doubt }: Settle) =>
  answerOf(api.POST('/api/documents/{id}/doubts/settle', { params: { path: { id } }, body: { doubt } }));

/** A person has looked at a passage, and it is no task. */
export function useSettlePassage(planId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: settlePassage,
    onSuccess: (_answer, { id }) => draftChanged(client, planId, [id]),
  });
}
