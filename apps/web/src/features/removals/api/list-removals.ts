import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Removal } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

export type StateFilter = Removal['state'] | undefined;

const listRemovals = (state: StateFilter, before: number | undefined, signal: AbortSignal) =>
  answerOf(api.GET('/api/removals', { params: { query: { state, before, limit: 50 } }, signal }));

/** What was asked for, the newest first. */
export const removalsQuery = (state: StateFilter) =>
  infiniteQueryOptions({
    queryKey: ['removals', 'list', state ?? null],
    queryFn: ({ pageParam, signal }) => listRemovals(state, pageParam, signal),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
