import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { AssignmentStop, StopReason } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { refresh } from './acts';

/** What a stop says. */
export interface StopContent {
  firstDay: string;
  lastDay: string | null;
  reason: StopReason;
  words: string;
  assignments: number[];
}

/** Plans of which the person may see stops, or enter some. */
export const stopPlansQuery = () =>
  queryOptions({
    queryKey: ['stops', 'plans'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/stops/plans', { signal })),
  });

/** The stops of a plan, the newest first. */
export const stopsQuery = (planId: number) =>
  queryOptions({
    queryKey: ['stops', 'list', planId],
    queryFn: ({ signal }) => answerOf(api.GET('/api/plans/{id}/stops', { params: { path: { id: planId } }, signal })),
  });

/** What the person may stop the clock of. */
export const stoppableQuery = (planId: number) =>
  queryOptions({
    queryKey: ['stops', 'stoppable', planId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/plans/{id}/stops/assignments', { params: { path: { id: planId } }, signal })),
  });

/** Which deadlines would move, from when to when. */
export const stopPreviewQuery = (body: StopContent & { planId: number; stopId?: number }) =>
  queryOptions({
    queryKey: ['stops', 'preview', body],
    queryFn: ({ signal }) => answerOf(api.POST('/api/stops/preview', { body, signal })),
    placeholderData: keepPreviousData,
    retry: false,
  });

/** Stops the clock of assignments. */
export function useEnterStop(planId: number, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...content }: StopContent & { key: string }) =>
      answerOf(
        api.POST('/api/stops', { params: { header: { 'Idempotency-Key': key } }, body: { planId, ...content } }),
      ),
    onSuccess: () => {
      onDone();
      return refresh(client);
    },
  });
}

/** Changes the days of a stop, its reason, and the assignments that it is about. */
export function useChangeStop(id: number, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: StopContent & { version: number }) =>
      answerOf(api.PUT('/api/stops/{id}', { params: { path: { id } }, body })),
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
      const stops = await client.fetchQuery(stopsQuery(planId));
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
