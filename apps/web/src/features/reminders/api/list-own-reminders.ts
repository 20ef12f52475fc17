import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** What the person was reminded of these days, and still waits. */
export const ownRemindersQuery = () =>
  queryOptions({
    queryKey: ['reminders', 'own'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/reminders/own', { signal })),
  });
