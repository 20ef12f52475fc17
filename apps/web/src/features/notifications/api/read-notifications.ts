import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { NotificationGroup } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { unreadQuery } from './count-unread';

interface Read {
  ids?: number[];
  group?: NotificationGroup;
  upTo?: number;
}

export function useReadNotifications() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Read) => answerOf(api.POST('/api/notifications/read', { body })),
    onSuccess: (left) => {
      client.setQueryData(unreadQuery().queryKey, left);
      return client.invalidateQueries({ queryKey: ['notifications', 'list'] });
    },
  });
}
