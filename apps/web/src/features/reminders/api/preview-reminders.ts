import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { PreviewReminders } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

/** Whom reminders by hand would tell; what was sent and called in the meantime changes it. */
export const previewRemindersQuery = (asked: PreviewReminders) =>
  queryOptions({
    queryKey: ['reminders', 'preview', asked],
    queryFn: ({ signal }) => answerOf(api.POST('/api/reminders/preview', { body: asked, signal })),
    placeholderData: keepPreviousData,
  });
