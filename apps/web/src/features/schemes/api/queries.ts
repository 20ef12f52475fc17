import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

export const schemesQuery = () =>
  queryOptions({
    queryKey: ['schemes', 'list', {}],
    queryFn: ({ signal }) => answerOf(api.GET('/api/schemes', { signal })),
  });

export const schemeTemplatesQuery = () =>
  queryOptions({
    queryKey: ['schemes', 'templates'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/schemes/templates', { signal })),
    staleTime: Infinity,
  });

export const schemeQuery = (id: number) =>
  queryOptions({
    queryKey: ['schemes', 'detail', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/schemes/{id}', { params: { path: { id } }, signal })),
  });
