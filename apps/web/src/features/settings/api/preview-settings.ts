import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PlanSettings, SetFigure } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { isConflict } from '../../../shared/problem';
import { planSettingsQuery } from './get-plan-settings';

interface Asked {
  planId: number;
  version: number;
  figures: SetFigure[];
}

const previewSettings = ({ planId, ...body }: Asked) =>
  answerOf(api.POST('/api/plans/{id}/settings/preview', { params: { path: { id: planId } }, body }));

export function usePreviewSettings() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: previewSettings,
    onError: (error, { planId }) => {
      if (isConflict(error)) client.setQueryData(planSettingsQuery(planId).queryKey, error.current as PlanSettings);
    },
  });
}
