import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { NotificationGroup } from '@yaodian/api-client';
import { Button, Select, Segmented, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useAddress } from '../../../shared/use-address';
import { unreadQuery } from '../api/count-unread';
import { notificationsQuery } from '../api/list-notifications';
import { ownMessagesQuery } from '../api/own-messages';
import { useReadNotifications } from '../api/read-notifications';
import { NotificationList } from '../components/notification-list';
import style from '../components/notifications.module.css';
import { useNotificationWords } from '../notification-words';

/** What the person is told, and what of it is unread. */
export function NotificationsPage() {
  const { t } = useTranslation();
  const words = useNotificationWords();
  const [params, set] = useAddress();
  const { data: own } = useQuery(ownMessagesQuery());
  const groups: NotificationGroup[] = own?.choices.map((one) => one.group) ?? [];
  const group = groups.find((one) => one === params.get('kind'));
  const unread = params.get('show') === 'unread';
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...notificationsQuery({ group, unread }),
    enabled: params.get('kind') === null || own !== undefined,
  });
  const left = useQuery(unreadQuery()).data?.unread ?? 0;
  const read = useReadNotifications();
  const all = data?.pages.flatMap(({ items }) => items);
  const newest = all?.[0]?.id;
  return (
    <div className="page">
      <PageHead
        title={t('notifications.title')}
        facts={
          <p>
            {t('notifications.unreadCount', { count: left })}{' '}
            <Link to="/profile#messages">{t('notifications.choose')}</Link>
          </p>
        }
        actions={
          <Button
            disabled={left === 0 || newest === undefined}
            loading={read.isPending}
            // what has come since the list was shown stays unread
            onClick={() =>
              read.mutate({ ...(group && { group }), ...(newest !== undefined && !unread && { upTo: newest }) })
            }
          >
            {t(group ? 'notifications.readGroup' : 'notifications.readAll')}
          </Button>
        }
      />
      <div className={style.above}>
        <Segmented<string>
          aria-label={t('notifications.show')}
          value={unread ? 'unread' : ''}
          onChange={(chosen) => set('show', chosen || null, true)}
          options={[
            { value: '', label: t('notifications.all') },
            { value: 'unread', label: t('notifications.unread') },
          ]}
        />
        {groups.length > 1 && (
          <Select<string>
            aria-label={t('notifications.kind')}
            value={group ?? ''}
            popupMatchSelectWidth={false}
            onChange={(chosen) => set('kind', chosen || null, true)}
            options={[
              { value: '', label: t('notifications.everyKind') },
              ...groups.map((value) => ({ value, label: words.group(value) })),
            ]}
          />
        )}
      </div>
      {read.error && <ProblemAlert title={t('notifications.notRead')} error={read.error} />}
      {error && <ProblemAlert title={t('notifications.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 6 }} />}
      {all?.length === 0 && (
        <section className={style.empty}>
          <h2>{t(unread ? 'notifications.noneUnread' : 'notifications.none')}</h2>
          <p>{t(unread ? 'notifications.noneUnreadWhat' : 'notifications.noneWhat')}</p>
        </section>
      )}
      {all && all.length > 0 && <NotificationList notifications={all} />}
      {hasNextPage && (
        <div className={style.more}>
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('notifications.more')}
          </Button>
        </div>
      )}
    </div>
  );
}
