import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** What a task's units were reminded of, as far as the person may see it. */
export const remindersOfTaskQuery = (id: number) =>
  queryOptions({
    queryKey: ['reminders', 'task', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/tasks/{id}/reminders', { params: { path: { id } }, signal })),
  });
