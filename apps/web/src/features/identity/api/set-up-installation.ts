import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SetUpInstallation } from '@yaodian/api-client';
import { answerOf, openApi } from '../../../shared/api';
import { signInOptionsQuery } from './get-sign-in-options';

/** Makes the first four accounts; gives the links of the three who have no password yet. */
export function useSetUpInstallation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: SetUpInstallation) => answerOf(openApi.POST('/api/set-up', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: signInOptionsQuery().queryKey }),
  });
}
