import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

export const unitsQuery = () =>
  queryOptions({
    queryKey: ['inspecting', 'units'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/checks', { signal })),
  });

export const checkQuery = (id: number) =>
  queryOptions({
    queryKey: ['inspecting', 'check', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/checks/{id}', { params: { path: { id } }, signal })),
  });

export const unitEvidenceQuery = (id: number, search: string) =>
  queryOptions({
    queryKey: ['inspecting', 'evidence', id, search],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/checks/{id}/evidence', {
          params: { path: { id }, query: { search: search || undefined } },
          signal,
        }),
      ),
  });

export const repeatsQuery = (inspectionId: number) =>
  queryOptions({
    queryKey: ['inspecting', 'repeats', inspectionId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/inspections/{id}/repeats', { params: { path: { id: inspectionId } }, signal })),
  });
