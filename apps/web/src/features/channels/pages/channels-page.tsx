import { useQuery } from '@tanstack/react-query';
import type { Channel, ChannelKind } from '@yaodian/api-client';
import { Button, Dropdown, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { channelsQuery } from '../api/channels';
import { ChannelCard } from '../components/channel-card';
import { ChannelForm } from '../components/channel-form';
import style from '../components/channels.module.css';
import { Deliveries } from '../components/deliveries';

const kinds = ['email', 'sms', 'dingtalk', 'wecom', 'feishu'] as const satisfies ChannelKind[];
/** Of these there is one at most. */
const single: readonly ChannelKind[] = ['email', 'sms'];

/** The channels by which messages leave the application, and what was not delivered by them. */
export function ChannelsPage() {
  const { t } = useTranslation();
  const { data: channels, error, isPending, refetch } = useQuery(channelsQuery());
  const [edited, setEdited] = useState<Channel | ChannelKind | null>(null);
  const free = kinds.filter((kind) => !single.includes(kind) || !channels?.some((one) => one.kind === kind));
  const menu = {
    items: free.map((kind) => ({ key: kind, label: t(`channels.kinds.${kind}`) })),
    onClick: ({ key }: { key: string }) => setEdited(key as ChannelKind),
  };
  return (
    <div className="page">
      <PageHead
        title={t('channels.title')}
        facts={<p>{t('channels.facts')}</p>}
        actions={
          channels && (
            <Dropdown menu={menu} trigger={['click']} placement="bottomRight">
              <Button type="primary" aria-haspopup="menu">
                {t('channels.add')}
              </Button>
            </Dropdown>
          )
        }
      />
      {error && <ProblemAlert title={t('channels.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 6 }} />}
      {channels?.length === 0 && (
        <section className={style.empty}>
          <h2>{t('channels.none')}</h2>
          <p>{t('channels.noneWhat')}</p>
        </section>
      )}
      <div className={style.cards}>
        {channels?.map((channel) => (
          <ChannelCard key={channel.id} channel={channel} onEdit={() => setEdited(channel)} />
        ))}
      </div>
      {channels && channels.length > 0 && <Deliveries channels={channels} />}
      {edited !== null && (
        <ChannelForm
          key={typeof edited === 'string' ? edited : edited.id}
          kind={typeof edited === 'string' ? edited : edited.kind}
          channel={typeof edited === 'string' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
}
