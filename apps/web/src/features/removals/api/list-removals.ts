import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
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

/** One of them by its number; null where there is none, or not for the reader. */
export const removalQuery = (id: number) =>
  queryOptions({
    queryKey: ['removals', 'one', id],
    queryFn: async ({ signal }) => {
      const page = await answerOf(
        api.GET('/api/removals', { params: { query: { before: id + 1, limit: 1 } }, signal }),
      );
      return page.items.find((one) => one.id === id) ?? null;
    },
  });
