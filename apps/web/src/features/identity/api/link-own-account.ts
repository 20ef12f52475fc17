import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { selfQuery } from './get-self';

/** Tells where to go to link one's own account; the present password is asked for. */
export const useLinkOwnAccount = () =>
  useMutation({
    mutationFn: (present: string) => answerOf(api.POST('/api/session/provider/link', { body: { present } })),
  });

export function useUnlinkOwnAccount() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(api.DELETE('/api/session/provider/link')),
    onSuccess: () => client.invalidateQueries({ queryKey: selfQuery().queryKey }),
  });
}
