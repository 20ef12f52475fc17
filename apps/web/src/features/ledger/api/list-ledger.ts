import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { LedgerFilter, LedgerOrder } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

/** Issued tasks within the person's scope that pass, page by page. */
export const ledgerQuery = (filter: LedgerFilter, order: LedgerOrder) =>
  infiniteQueryOptions({
    queryKey: ['assignments', 'list', 'ledger', filter, order],
    queryFn: ({ pageParam: after, signal }) =>
      answerOf(api.GET('/api/ledger', { params: { query: { ...filter, order, after, limit: 100 } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** How many pass, and what can be filtered by. */
export const ledgerSummaryQuery = (filter: LedgerFilter) =>
  queryOptions({
    queryKey: ['assignments', 'list', 'summary', filter],
    queryFn: ({ signal }) => answerOf(api.GET('/api/ledger/summary', { params: { query: filter }, signal })),
    placeholderData: keepPreviousData,
  });
