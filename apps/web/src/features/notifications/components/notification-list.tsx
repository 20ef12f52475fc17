import type { Notification } from '@yaodian/api-client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { useReadNotifications } from '../api/read-notifications';
import { useNotificationWords } from '../notification-words';
import style from './notifications.module.css';

/** Each leads to its page, and is read with that. */
export function NotificationList({ notifications }: { notifications: Notification[] }) {
  const { t } = useTranslation();
  const words = useNotificationWords();
  const { mutate } = useReadNotifications();
  return (
    <ul className={style.list}>
      {notifications.map((one) => (
        <li key={one.id} className={one.read ? style.read : style.unread}>
          <div className={style.words}>
            <Link to={one.path} onClick={() => mutate({ ids: [one.id] })}>
              {!one.read && <span className={style.hidden}>{t('notifications.isUnread')}</span>}
              {words.sentence(one)}
            </Link>
            <p className={style.facts}>
              {words.groupOf(one)} · <time dateTime={one.at}>{clockTime(one.at)}</time>
            </p>
          </div>
          {!one.read && (
            <Button
              type="link"
              size="small"
              aria-label={t('notifications.readOf', { what: words.sentence(one) })}
              onClick={() => mutate({ ids: [one.id] })}
            >
              {t('notifications.read')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
