import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { EditTasks } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { showOutdated } from './show-outdated';

/** What one edit of several tasks would do; nothing is stored. */
export function usePreviewEdit(planId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: EditTasks) =>
      answerOf(api.POST('/api/plans/{id}/tasks/edit/preview', { params: { path: { id: planId } }, body })),
    onError: (error) => showOutdated(client, planId, error),
  });
}
