import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

const listPeople = (search: string, after: string | undefined, signal: AbortSignal) =>
  answerOf(api.GET('/api/people', { params: { query: { search, after, limit: 50 } }, signal }));

/** People by account; those that a search finds. */
export const peopleQuery = (search: string) =>
  infiniteQueryOptions({
    queryKey: ['people', 'list', { search }],
    queryFn: ({ pageParam, signal }) => listPeople(search, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** The first people that a search finds, to choose from. */
export const findPeopleQuery = (search: string) =>
  queryOptions({
    queryKey: ['people', 'list', 'found', { search }],
    queryFn: ({ signal }) => listPeople(search, undefined, signal),
    placeholderData: keepPreviousData,
  });
