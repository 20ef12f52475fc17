import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AssignmentStop, StopReason } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { refresh } from './acts';

export interface StopBody {
  planId: number;
  firstDay: string;
  lastDay: string | null;
  reason: StopReason;
  words: string;
  assignments: number[];
}

/** Stops the clock of assignments. */
export function useEnterStop(onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: StopBody & { key: string }) =>
      answerOf(api.POST('/api/stops', { params: { header: { 'Idempotency-Key': key } }, body })),
    onSuccess: () => {
      onDone();
      return refresh(client);
    },
  });
}

/** Enters the last day of a stop, whose other assignments stay. */
export function useEndStop(planId: number, stop: AssignmentStop, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (lastDay: string) => {
      const { id, version, firstDay, reason, words } = stop;
      const stops = await answerOf(api.GET('/api/plans/{id}/stops', { params: { path: { id: planId } } }));
      const assignments = stops.find((one) => one.id === id)?.assignmentIds ?? [];
      const body = { version, firstDay, lastDay, reason, words: words ?? '', assignments };
      return answerOf(api.PUT('/api/stops/{id}', { params: { path: { id } }, body }));
    },
    onSuccess: () => {
      onDone();
      return refresh(client);
    },
  });
}

/** Takes a stop back, with a reason: it counts no more. */
export function useTakeBackStop(id: number, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { version: number; reason: string }) =>
      answerOf(api.POST('/api/stops/{id}/taking-back', { params: { path: { id } }, body })),
    onSuccess: () => {
      onDone();
      return refresh(client);
    },
  });
}
