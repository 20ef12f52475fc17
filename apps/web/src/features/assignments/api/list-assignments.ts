import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import type { AssignmentFilters } from '../filters';
import { answerOf, api } from '../../../shared/api';

const listAssignments = (filters: AssignmentFilters, after: string | undefined, signal: AbortSignal) =>
  answerOf(api.GET('/api/assignments', { params: { query: { ...filters, after, limit: 50 } }, signal }));

/** Within the person's scope; those that the filters let through. */
export const assignmentsQuery = (filters: AssignmentFilters) =>
  infiniteQueryOptions({
    queryKey: ['assignments', 'list', filters],
    queryFn: ({ pageParam, signal }) => listAssignments(filters, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
