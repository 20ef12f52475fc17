import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answeredFile } from '../../../shared/answered-file';
import { answerOf, api } from '../../../shared/api';
import { useDownload } from '../../../shared/use-download';
import type { RectificationFilter } from '../filters';

export const rectificationsQuery = (filter: RectificationFilter) =>
  infiniteQueryOptions({
    queryKey: ['rectifications', 'list', filter],
    queryFn: ({ pageParam: after, signal }) =>
      answerOf(api.GET('/api/rectifications', { params: { query: { ...filter, after } }, signal })),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const useExportRectifications = (filter: RectificationFilter) =>
  useDownload((_what: 'xlsx', signal) =>
    answeredFile(
      api.GET('/api/rectifications/export.xlsx', { params: { query: filter }, signal, parseAs: 'blob' }),
      'rectifications.xlsx',
    ),
  );

export const rectificationQuery = (id: number) =>
  queryOptions({
    queryKey: ['rectifications', 'detail', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/rectifications/{id}', { params: { path: { id } }, signal })),
  });

export const ordersQuery = (id: number) =>
  queryOptions({
    queryKey: ['rectifications', 'orders', id],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/inspections/{id}/rectification-orders', { params: { path: { id } }, signal })),
  });

export const orderQuery = (id: number) =>
  queryOptions({
    queryKey: ['rectifications', 'order', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/rectification-orders/{id}', { params: { path: { id } }, signal })),
  });
