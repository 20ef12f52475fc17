import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import type { ReminderFilter } from '../filter';

/** Reminders, calls and letters of all units, the newest first. */
export const remindersQuery = (filter: ReminderFilter) =>
  infiniteQueryOptions({
    queryKey: ['reminders', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      answerOf(api.GET('/api/reminders', { params: { query: { ...filter, after: pageParam, limit: 100 } }, signal })),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
