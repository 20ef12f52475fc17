import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { StopReason } from '@yaodian/api-client';
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
export function useEnterStop() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: StopBody & { key: string }) =>
      answerOf(api.POST('/api/stops', { params: { header: { 'Idempotency-Key': key } }, body })),
    onSuccess: () => refresh(client),
  });
}

/** Takes a stop back, with a reason: it counts no more. */
export function useTakeBackStop(id: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { version: number; reason: string }) =>
      answerOf(api.POST('/api/stops/{id}/taking-back', { params: { path: { id } }, body })),
    onSuccess: () => refresh(client),
  });
}
