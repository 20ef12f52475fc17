import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { NoticeFilter } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

export const noticesInPage = 50;

export const noticesQuery = (filter: NoticeFilter, page = 1, limit = noticesInPage) =>
  queryOptions({
    queryKey: ['notices', 'list', { ...filter, page, limit }],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/notices', { params: { query: { ...filter, page, limit } }, signal })),
    placeholderData: keepPreviousData,
  });

export const noticeQuery = (address: string) =>
  queryOptions({
    queryKey: ['notices', 'detail', address],
    queryFn: ({ signal }) => answerOf(api.GET('/api/notices/{address}', { params: { path: { address } }, signal })),
  });

export const proposalsQuery = () =>
  queryOptions({
    queryKey: ['notices', 'proposals'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/notices/proposals', { signal })),
  });
