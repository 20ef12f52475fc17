import { infiniteQueryOptions } from '@tanstack/react-query';
import type { NotificationGroup } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

export interface NotificationFilter {
  group: NotificationGroup | undefined;
  unread: boolean;
}

/** What the person is told, the newest first. */
export const notificationsQuery = ({ group, unread }: NotificationFilter) =>
  infiniteQueryOptions({
    queryKey: ['notifications', 'list', { group: group ?? null, unread }],
    queryFn: ({ pageParam: after, signal }) =>
      answerOf(
        api.GET('/api/notifications', { params: { query: { group, ...(unread && { unread }), after } }, signal }),
      ),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
