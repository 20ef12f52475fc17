import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { AnnualResult, CorrectResult, PublishResult } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

const soon = 10_000;
/** The end of the time for appeals is seen so late at most. */
const aMinute = 60_000;

export const resultQuery = (planId: number | undefined) =>
  queryOptions({
    queryKey: ['results', 'result', planId ?? null],
    enabled: planId !== undefined,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/results/{planId}', { params: { path: { planId: planId! } }, signal })),
    // what is lacking is known by running scores
    refetchInterval: ({ state: { data } }) => {
      if (data?.scores && data.scores.behind > 0) return soon;
      return data?.scores || data?.isWindowOpen ? aMinute : false;
    },
  });

/** Which papers of the result the reader may have. */
export const papersQuery = (planId: number) =>
  queryOptions({
    queryKey: ['results', 'papers', planId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/results/{planId}/papers', { params: { path: { planId } }, signal })),
  });

/** What the office does with a result, and what that takes. */
export type ResultAct =
  | { act: 'waive'; quarter: number; reason: string }
  | { act: 'take-back-waiver'; quarter: number }
  | { act: 'announce' | 'finalise'; version: number }
  | ({ act: 'publish' } & PublishResult)
  | ({ act: 'correct' } & CorrectResult);

function send(planId: number, asked: ResultAct, key: string): Promise<AnnualResult> {
  const params = { path: { planId }, header: { 'Idempotency-Key': key } };
  switch (asked.act) {
    case 'waive': {
      const { quarter, reason } = asked;
      return answerOf(api.POST('/api/results/{planId}/waivers', { params, body: { quarter, reason } }));
    }
    case 'take-back-waiver':
      return answerOf(
        api.DELETE('/api/results/{planId}/waivers/{quarter}', { params: { path: { planId, quarter: asked.quarter } } }),
      );
    case 'announce':
      return answerOf(api.POST('/api/results/{planId}/announcement', { params, body: { version: asked.version } }));
    case 'finalise':
      return answerOf(api.POST('/api/results/{planId}/finalisation', { params, body: { version: asked.version } }));
    case 'publish': {
      const { act: _act, ...body } = asked;
      return answerOf(api.POST('/api/results/{planId}/publication', { params, body }));
    }
    case 'correct': {
      const { act: _act, ...body } = asked;
      return answerOf(api.POST('/api/results/{planId}/corrections', { params, body }));
    }
  }
}

/** Does an act; the page shows how things stand then, also where somebody else was first. */
export function useResultAct(planId: number) {
  const client = useQueryClient();
  const refresh = () =>
    Promise.all([['results'], ['scores'], ['workbench']].map((queryKey) => client.invalidateQueries({ queryKey })));
  return useMutation({
    mutationFn: ({ key, ...asked }: ResultAct & { key: string }) => send(planId, asked as ResultAct, key),
    onSuccess: (result) => {
      client.setQueryData(resultQuery(planId).queryKey, result);
      return refresh();
    },
    onError: refresh,
  });
}
