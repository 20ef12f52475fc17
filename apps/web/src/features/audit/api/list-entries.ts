import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import type { AuditFilter } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

const listEntries = (filter: AuditFilter, before: number | undefined, signal: AbortSignal) =>
  answerOf(api.GET('/api/audit', { params: { query: { ...filter, before, limit: 50 } }, signal }));

/** The log, the newest first. */
export const entriesQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ['audit', 'list', filter],
    queryFn: ({ pageParam, signal }) => listEntries(filter, pageParam, signal),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
