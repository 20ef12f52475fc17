import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AssignmentOffer, ExtensionReason } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

export type ExtensionAct = Extract<AssignmentOffer, `${string}-extension`>;

export interface ExtensionBody {
  version: number;
  date: string;
  reason: ExtensionReason;
  words: string;
}

interface At {
  params: { path: { id: number }; header: { 'Idempotency-Key': string } };
}

const send = (act: ExtensionAct, at: At, { version, date, reason, words }: ExtensionBody) => {
  const plain = { ...at, body: { version } };
  const withReason = { ...at, body: { version, reason: words } };
  switch (act) {
    case 'ask-extension':
      return api.POST('/api/assignments/{id}/extension/submission', { ...at, body: { version, date, reason, words } });
    case 'approve-extension':
      return api.POST('/api/assignments/{id}/extension/approval', plain);
    case 'send-back-extension':
      return api.POST('/api/assignments/{id}/extension/sending-back', withReason);
    case 'withdraw-extension':
      return api.POST('/api/assignments/{id}/extension/withdrawal', plain);
    case 'grant-extension':
      return api.POST('/api/assignments/{id}/extension/grant', {
        ...at,
        body: { version, date, countedReason: reason, reason: words },
      });
    case 'refuse-extension':
      return api.POST('/api/assignments/{id}/extension/refusal', withReason);
  }
};

/** Does something with an extension that the offers of its assignment name. */
export function useExtensionAct(id: number, act: ExtensionAct, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: ExtensionBody & { key: string }) =>
      answerOf(send(act, { params: { path: { id }, header: { 'Idempotency-Key': key } } }, body)),
    // first, as the form is gone once the act is not offered any more
    onSuccess: () => {
      onDone();
      return refresh(client);
    },
  });
}

/** Keeps what is written as a draft of the unit. */
export function useKeepExtension(id: number, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { version: number; date: string | null; reason: ExtensionReason; words: string }) =>
      answerOf(api.PUT('/api/assignments/{id}/extension', { params: { path: { id } }, body })),
    onSuccess: () => {
      onDone();
      return refresh(client);
    },
  });
}

/** Deletes the unit's draft. */
export function useDiscardExtension(id: number, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (version: number) =>
      answerOf(api.DELETE('/api/assignments/{id}/extension', { params: { path: { id }, query: { version } } })),
    onSuccess: () => {
      onDone();
      return refresh(client);
    },
  });
}

/** Everything that shows a deadline is asked for again. */
export const refresh = (client: ReturnType<typeof useQueryClient>) =>
  Promise.all(
    [['assignments'], ['extensions'], ['stops'], ['workbench']].map((queryKey) =>
      client.invalidateQueries({ queryKey }),
    ),
  );
