import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { PasswordSettings, SetPasswordPolicy } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { isConflict } from '../../../shared/problem';

export const passwordsQuery = () =>
  queryOptions({
    queryKey: ['settings', 'passwords'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/settings/passwords', { signal })),
  });

const setPasswords = (body: SetPasswordPolicy) => answerOf(api.PUT('/api/settings/passwords', { body }));

export function useSetPasswords() {
  const client = useQueryClient();
  const show = (settings: PasswordSettings) => client.setQueryData(passwordsQuery().queryKey, settings);
  return useMutation({
    mutationFn: setPasswords,
    onSuccess: show,
    onError: (error) => {
      if (isConflict(error)) show(error.current as PasswordSettings);
    },
    // the fields for a new password say what it has to be
    onSettled: () => client.invalidateQueries({ queryKey: ['session', 'options'] }),
  });
}
