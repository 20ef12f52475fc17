import { queryOptions } from '@tanstack/react-query';
import type { EntryFilter, EventFilter, MeasureFilter } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

/** Plans for which the person scores units, or writes own figures. */
export const scoredPlansQuery = () =>
  queryOptions({
    queryKey: ['scores', 'entering', 'plans'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/scoring/plans', { signal })),
  });

export const outlineQuery = (planId: number) =>
  queryOptions({
    queryKey: ['scores', 'entering', 'outline', planId],
    queryFn: ({ signal }) => answerOf(api.GET('/api/scoring/outline', { params: { query: { planId } }, signal })),
  });

export const entriesQuery = (query: EntryFilter) =>
  queryOptions({
    queryKey: ['scores', 'entering', 'entries', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/entries', { params: { query }, signal })),
  });

export const eventsQuery = (query: EventFilter) =>
  queryOptions({
    queryKey: ['scores', 'entering', 'events', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/assessment-events', { params: { query }, signal })),
  });

export const measuresQuery = (query: MeasureFilter) =>
  queryOptions({
    queryKey: ['scores', 'entering', 'measures', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/measures', { params: { query }, signal })),
  });

export const ownFiguresQuery = (planId: number, unitId?: number) =>
  queryOptions({
    queryKey: ['scores', 'entering', 'own', planId, unitId ?? null],
    queryFn: ({ signal }) => answerOf(api.GET('/api/own-figures', { params: { query: { planId, unitId } }, signal })),
  });
