import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { AskContact, Medium, OwnMessages, SetOwnMessages, VerifyContact } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

export const ownMessagesQuery = () =>
  queryOptions({
    queryKey: ['notifications', 'own'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/notifications/own', { signal })),
  });

/** Each change gives everything as it is then. */
function useChange<T>(change: (asked: T) => Promise<OwnMessages>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (own) => client.setQueryData(ownMessagesQuery().queryKey, own),
  });
}

export const useSetOwnMessages = () =>
  useChange((body: SetOwnMessages) => answerOf(api.PUT('/api/notifications/own', { body })));

export const useAskContact = () =>
  useChange((body: AskContact) => answerOf(api.POST('/api/notifications/own/contacts', { body })));

export const useVerifyContact = () =>
  useChange((body: VerifyContact) => answerOf(api.POST('/api/notifications/own/contacts/verification', { body })));

export const useRemoveContact = () =>
  useChange((medium: Medium) =>
    answerOf(api.DELETE('/api/notifications/own/contacts/{medium}', { params: { path: { medium } } })),
  );
