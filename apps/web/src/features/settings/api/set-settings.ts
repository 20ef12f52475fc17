import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PlanSettings, SetSettings } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { isConflict } from '../../../shared/problem';
import { planSettingsQuery } from './get-plan-settings';

const setSettings = ({ planId, key, ...body }: SetSettings & { planId: number; key: string }) =>
  answerOf(
    api.PATCH('/api/plans/{id}/settings', {
      params: { path: { id: planId }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );

/** What a change does to what was loaded: dates of rounds, and where reports stand. */
export function useSetSettings() {
  const client = useQueryClient();
  const show = (settings: PlanSettings) => client.setQueryData(planSettingsQuery(settings.planId).queryKey, settings);
  return useMutation({
    mutationFn: setSettings,
    onSuccess: show,
    onError: (error) => {
      if (isConflict(error)) show(error.current as PlanSettings);
    },
    onSettled: () => client.invalidateQueries(),
  });
}
