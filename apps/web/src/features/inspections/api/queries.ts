import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import type { InspectionFilter } from '../filters';

export const inspectionsInPage = 50;

export const inspectionsQuery = (filter: InspectionFilter, page = 1) =>
  queryOptions({
    queryKey: ['inspections', 'list', { ...filter, page }],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/inspections', { params: { query: { ...filter, page, limit: inspectionsInPage } }, signal }),
      ),
    placeholderData: keepPreviousData,
  });

export const inspectionQuery = (id: number) =>
  queryOptions({
    queryKey: ['inspections', 'detail', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/inspections/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data?.scoring ? 2000 : false),
  });

/** What starting a draft would do, as of a version of it; the former one stays until it is known. */
export const preparationQuery = (id: number, version: number) =>
  queryOptions({
    queryKey: ['inspections', 'preparation', id, version],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/inspections/{id}/preparation', { params: { path: { id } }, signal })),
    placeholderData: keepPreviousData,
  });

export const possibleInspectorsQuery = () =>
  queryOptions({
    queryKey: ['inspections', 'people'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/inspections/people', { signal })),
  });

export const drawsInPage = 100;

export const drawsQuery = (id: number, unit: number | undefined, page = 1) =>
  queryOptions({
    queryKey: ['inspections', 'draws', id, unit ?? null, page],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/inspections/{id}/draws', {
          params: { path: { id }, query: { unit, page, limit: drawsInPage } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const samplesQuery = (id: number, unitId: number) =>
  queryOptions({
    queryKey: ['inspections', 'samples', id, unitId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/inspections/{id}/units/{unitId}/samples', { params: { path: { id, unitId } }, signal })),
  });
