import BellOutlined from '@ant-design/icons/es/icons/BellOutlined';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { unreadQuery } from '../api/count-unread';
import style from './bell.module.css';

/** More are not written out. */
const most = 99;

/** How much the person is told and has not read, and the way there. */
export function Bell({ className = '' }: { className?: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(unreadQuery());
  const unread = data?.unread ?? 0;
  return (
    <Link
      to="/notifications"
      className={`${className} ${style.bell}`}
      aria-label={t('notifications.bell', { count: unread })}
    >
      <BellOutlined aria-hidden className={style.sign} />
      {unread > 0 && (
        <span aria-hidden className={style.count}>
          {unread > most ? `${most}+` : unread}
        </span>
      )}
    </Link>
  );
}
