import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

export const feedbackQuery = (id: number, unitId: number) =>
  queryOptions({
    queryKey: ['inspections', 'feedback', id, unitId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/inspections/{id}/units/{unitId}/feedback', { params: { path: { id, unitId } }, signal })),
  });

export const feedbackListQuery = (id: number) =>
  queryOptions({
    queryKey: ['inspections', 'feedback', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/inspections/{id}/feedback', { params: { path: { id } }, signal })),
  });

/** What was found in a unit, in the order of its sheet; what was withdrawn is among it. */
export const findingsQuery = (id: number, unitId: number) =>
  queryOptions({
    queryKey: ['inspections', 'findings', id, unitId],
    queryFn: async ({ signal }) => {
      const params = { path: { id, unitId } };
      const { items } = await answerOf(api.GET('/api/inspections/{id}/units/{unitId}/findings', { params, signal }));
      return items.filter(({ kind }) => kind !== 'praise');
    },
  });
