import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DemandOffer } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { refreshDemands } from './refresh';

export interface DemandBody {
  version: number;
  /** What was done, why it is refused or sent back, or what is said to it. */
  words: string;
  evidence: number[];
  /** By when a new reply is to come. */
  answerBy?: string;
}

interface At {
  params: { path: { id: number }; header: { 'Idempotency-Key': string } };
}

const send = (act: DemandOffer, at: At, { version, words, evidence, answerBy }: DemandBody) => {
  const plain = { ...at, body: { version } };
  switch (act) {
    case 'reply':
      return api.POST('/api/demands/{id}/reply', { ...at, body: { version, words, evidence } });
    case 'approve-reply':
      return api.POST('/api/demands/{id}/reply/approval', plain);
    case 'send-back-reply':
      return api.POST('/api/demands/{id}/reply/sending-back', { ...at, body: { version, reason: words } });
    case 'take-back-reply':
      return api.POST('/api/demands/{id}/reply/taking-back', plain);
    case 'accept-reply':
      return api.POST('/api/demands/{id}/reply/acceptance', { ...at, body: { version, words } });
    case 'refuse-reply':
      return api.POST('/api/demands/{id}/reply/refusal', { ...at, body: { version, reason: words, answerBy } });
  }
};

/** Does something with a reply that its offers name. */
export function useDemandAct(id: number, act: DemandOffer, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: DemandBody & { key: string }) =>
      answerOf(send(act, { params: { path: { id }, header: { 'Idempotency-Key': key } } }, body)),
    // first, as the form is gone once the act is not offered any more
    onSuccess: () => {
      onDone();
      return refreshDemands(client);
    },
  });
}
