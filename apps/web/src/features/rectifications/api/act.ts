import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import type { SendOrders } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { isConflict } from '../../../shared/problem';
import type { Withdrawal } from '../../demands/api/withdraw';
import type { RectificationAct } from '../acts';

export interface RectificationBody {
  version: number;
  /** What was put right or seen, or why not. */
  words: string;
  evidence: number[];
  /** By when a new proof is to come. */
  due?: string;
}

interface At {
  params: { path: { id: number }; header: { 'Idempotency-Key': string } };
}

const keyed = (key: string) => ({ header: { 'Idempotency-Key': key } });

const send = (act: RectificationAct, at: At, { version, words, evidence, due }: RectificationBody) => {
  const plain = { ...at, body: { version } };
  switch (act) {
    case 'prove':
      return api.POST('/api/rectifications/{id}/proof', { ...at, body: { version, words, evidence } });
    case 'approve-proof':
      return api.POST('/api/rectifications/{id}/proof/approval', plain);
    case 'send-back-proof':
      return api.POST('/api/rectifications/{id}/proof/sending-back', { ...at, body: { version, reason: words } });
    case 'take-back-proof':
      return api.POST('/api/rectifications/{id}/proof/taking-back', plain);
    case 'pass':
      return api.POST('/api/rectifications/{id}/re-check', { ...at, body: { version, passed: true, words } });
    case 'return':
      return api.POST('/api/rectifications/{id}/re-check', { ...at, body: { version, passed: false, words, due } });
    case 'reopen':
      return api.POST('/api/rectifications/{id}/reopening', { ...at, body: { version, reason: words, due } });
  }
};

const refresh = (client: QueryClient) =>
  Promise.all(
    [['rectifications'], ['inspections'], ['supervision'], ['workbench'], ['signing']].map((queryKey) =>
      client.invalidateQueries({ queryKey }),
    ),
  );

export function useRectificationAct(id: number, act: RectificationAct, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: RectificationBody & { key: string }) =>
      answerOf(send(act, { params: { path: { id }, ...keyed(key) } }, body)),
    // first, as the form is gone once the act is not offered any more
    onSuccess: () => {
      onDone();
      return refresh(client);
    },
    // what is typed stays, beside how things stand now
    onError: (error) => (isConflict(error) ? refresh(client) : undefined),
  });
}

export function useSendOrders(id: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: SendOrders & { key: string }) =>
      answerOf(
        api.POST('/api/inspections/{id}/rectification-orders', { params: { path: { id }, ...keyed(key) }, body }),
      ),
    onSuccess: () => refresh(client),
    onError: (error) => (isConflict(error) ? refresh(client) : undefined),
  });
}

/** 撤回: it keeps its number, and what it ordered can be ordered anew. */
export function useWithdrawOrder() {
  const client = useQueryClient();
  return async (id: number, { key, ...body }: Withdrawal) => {
    await answerOf(
      api.POST('/api/rectification-orders/{id}/withdrawal', { params: { path: { id }, ...keyed(key) }, body }),
    );
    await refresh(client);
  };
}
