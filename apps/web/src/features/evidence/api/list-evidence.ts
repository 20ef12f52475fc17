import { infiniteQueryOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** What a unit has, the newest first; null for everything that one may read. */
export const evidenceQuery = (unitId: number | null, search: string) =>
  infiniteQueryOptions({
    queryKey: ['evidence', 'list', unitId, search],
    queryFn: ({ pageParam: before, signal }) =>
      answerOf(
        api.GET('/api/evidence', {
          params: { query: { unitId: unitId ?? undefined, search: search || undefined, before } },
          signal,
        }),
      ),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** Some evidence by its ids, as far as one may read it. */
export const chosenQuery = (ids: readonly number[]) =>
  queryOptions({
    queryKey: ['evidence', 'chosen', [...ids]],
    queryFn: ({ signal }) =>
      ids.length === 0
        ? []
        : answerOf(api.GET('/api/evidence', { params: { query: { ids: ids.join(',') } }, signal })).then(
            ({ items }) => items,
          ),
  });

export const copiesQuery = (unitId: number, likeness: { url?: string; title?: string; textOf?: number }) =>
  queryOptions({
    queryKey: ['evidence', 'copies', unitId, likeness],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/evidence/duplicates', { params: { query: { unitId, ...likeness } }, signal })),
  });

/** What was loaded is no longer the newest. */
export const evidenceChanged = (client: QueryClient) => client.invalidateQueries({ queryKey: ['evidence'] });
