import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { SetVisibility, Visibility } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { isConflict } from '../../../shared/problem';

export const visibilityQuery = () =>
  queryOptions({
    queryKey: ['settings', 'visibility'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/settings/visibility', { signal })),
  });

const setVisibility = (body: SetVisibility) => answerOf(api.PUT('/api/settings/visibility', { body }));

export function useSetVisibility() {
  const client = useQueryClient();
  const show = (settings: Visibility) => client.setQueryData(visibilityQuery().queryKey, settings);
  return useMutation({
    mutationFn: setVisibility,
    onSuccess: show,
    onError: (error) => {
      if (isConflict(error)) show(error.current as Visibility);
    },
  });
}
