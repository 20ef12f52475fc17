import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DecideObjections, FeedbackOffer, FeedbackOfUnit, RaiseObjection } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { isConflict } from '../../../shared/problem';

export interface FeedbackBody {
  version: number;
  /** What the unit says, or why it is sent back. */
  words: string;
  objections: RaiseObjection[];
  decisions: DecideObjections['decisions'];
}

interface At {
  params: { path: { id: number; unitId: number }; header: { 'Idempotency-Key': string } };
}

const send = (act: FeedbackOffer, at: At, { version, words, objections, decisions }: FeedbackBody) => {
  const plain = { ...at, body: { version } };
  switch (act) {
    case 'give-feedback':
      return api.POST('/api/inspections/{id}/units/{unitId}/feedback', { ...at, body: { version, words, objections } });
    case 'approve-feedback':
      return api.POST('/api/inspections/{id}/units/{unitId}/feedback/approval', plain);
    case 'send-back-feedback':
      return api.POST('/api/inspections/{id}/units/{unitId}/feedback/sending-back', {
        ...at,
        body: { version, reason: words },
      });
    case 'take-back-feedback':
      return api.POST('/api/inspections/{id}/units/{unitId}/feedback/taking-back', plain);
    case 'decide-objections':
      return api.POST('/api/inspections/{id}/units/{unitId}/feedback/decisions', {
        ...at,
        body: { version, decisions },
      });
  }
};

/** Does something with a unit's answer that its offers name. */
export function useFeedbackAct(
  { inspectionId: id, unitId }: Pick<FeedbackOfUnit, 'inspectionId' | 'unitId'>,
  act: FeedbackOffer,
  onDone: () => void,
) {
  const client = useQueryClient();
  const refresh = () =>
    Promise.all(
      [['inspections'], ['rectifications'], ['workbench']].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
  return useMutation({
    mutationFn: ({ key, ...body }: FeedbackBody & { key: string }) =>
      answerOf(send(act, { params: { path: { id, unitId }, header: { 'Idempotency-Key': key } } }, body)),
    // first, as the form is gone once the act is not offered any more
    onSuccess: () => {
      onDone();
      return refresh();
    },
    // what is typed stays, beside how things stand now
    onError: (error) => (isConflict(error) ? refresh() : undefined),
  });
}
