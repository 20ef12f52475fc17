import type { Notification, NotificationGroup } from '@yaodian/api-client';
import { notificationGroups, notificationKinds, sentenceOf } from '@yaodian/supervision/notifications';
import { useTranslation } from 'react-i18next';

/** The words of messages are those of the e-mails, and stand in one table with them. */
export function useNotificationWords() {
  const { i18n } = useTranslation();
  const side = i18n.language === 'en' ? 'en' : 'zh';
  return {
    sentence: ({ kind, facts }: Notification) => sentenceOf(kind, facts)[side],
    group: (group: NotificationGroup) => notificationGroups[group][side],
    groupOf: ({ kind }: Notification) => notificationGroups[notificationKinds[kind].group][side],
  };
}
