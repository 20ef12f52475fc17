import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

export const unreadQuery = () =>
  queryOptions({
    queryKey: ['notifications', 'unread'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/notifications/unread', { signal })),
  });
