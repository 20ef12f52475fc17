import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AssignmentOffer } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { refreshAssignments } from './refresh';

/** What is done with one assignment at a time. */
export type SingleAct = Exclude<AssignmentOffer, 'receive' | 'keep' | 'keep-stops' | `${string}-extension`>;

export const isSingleAct = (offer: AssignmentOffer): offer is SingleAct =>
  offer !== 'receive' && offer !== 'keep' && offer !== 'keep-stops' && !offer.endsWith('-extension');

export interface ActBody {
  version: number;
  /** Why, or what was done. */
  words: string;
  /** To whom it is given. */
  unitId?: number;
  /** What proves that it is done. */
  evidence?: number[];
  /** It is meant so although others are not done. */
  confirmed?: boolean;
}

interface At {
  params: { path: { id: number }; header: { 'Idempotency-Key': string } };
}

const send = (act: SingleAct, at: At, { version, words, unitId = 0, confirmed, evidence = [] }: ActBody) => {
  const withReason = { ...at, body: { version, reason: words } };
  const plain = { ...at, body: { version } };
  switch (act) {
    case 'refuse':
      return api.POST('/api/assignments/{id}/refusal', withReason);
    case 'insist':
      return api.POST('/api/assignments/{id}/insistence', withReason);
    case 'reroute':
      return api.POST('/api/assignments/{id}/rerouting', { ...at, body: { version, reason: words, unitId } });
    case 'request-closing':
      return api.POST('/api/assignments/{id}/closing', { ...at, body: { version, words, evidence } });
    case 'approve-closing':
      return api.POST('/api/assignments/{id}/closing/approval', plain);
    case 'send-back-closing':
      return api.POST('/api/assignments/{id}/closing/sending-back', withReason);
    case 'withdraw-closing':
      return api.POST('/api/assignments/{id}/closing/withdrawal', plain);
    case 'accept-closing':
      return api.POST('/api/assignments/{id}/closing/acceptance', { ...at, body: { version, confirmed } });
    case 'refuse-closing':
      return api.POST('/api/assignments/{id}/closing/refusal', withReason);
    case 'reopen':
      return api.POST('/api/assignments/{id}/reopening', withReason);
  }
};

/** Does something with an assignment that its offers name. */
export function useAct(id: number, act: SingleAct, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: ActBody & { key: string }) =>
      answerOf(send(act, { params: { path: { id }, header: { 'Idempotency-Key': key } } }, body)),
    // first, as the form is gone once the act is not offered any more
    onSuccess: () => {
      onDone();
      return refreshAssignments(client);
    },
  });
}
