import type { Channel } from '@yaodian/api-client';
import { Alert, Button, Input, Popconfirm, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { clockTime } from '../../../shared/dates';
import { ProblemAlert } from '../../../shared/problem-alert';
import { notificationGroups } from '@yaodian/supervision/notifications';
import { useDeleteChannel, useTestChannel } from '../api/channels';
import { useFailureWords } from '../use-failure-words';
import style from './channels.module.css';

interface Props {
  channel: Channel;
  onEdit: () => void;
}

/** One channel: where it leads, how it has done, and a test message. */
export function ChannelCard({ channel, onEdit }: Props) {
  const { t } = useTranslation();
  const remove = useDeleteChannel();
  const { id, name, kind, enabled } = channel;
  return (
    <section className={style.card} aria-labelledby={`channel-${id}`}>
      <div className={style.head}>
        <h2 id={`channel-${id}`}>{name}</h2>
        <span className={style.kind}>{t(`channels.kinds.${kind}`)}</span>
        <Tag color={enabled ? 'blue' : undefined} variant="outlined">
          {t(enabled ? 'channels.on' : 'channels.off')}
        </Tag>
        <span className={style.gap} />
        <Button size="small" aria-label={t('channels.editOf', { name })} onClick={onEdit}>
          {t('channels.edit')}
        </Button>
        <Popconfirm
          title={t('channels.deleteSure', { count: channel.waiting })}
          okText={t('channels.delete')}
          cancelText={t('shared.cancel')}
          onConfirm={() => remove.mutate(channel)}
        >
          <Button size="small" loading={remove.isPending} aria-label={t('channels.deleteOf', { name })}>
            {t('channels.delete')}
          </Button>
        </Popconfirm>
      </div>
      <Facts channel={channel} />
      {!channel.readable && (
        <Alert className={style.unreadable} type="error" showIcon title={t('channels.unreadable')} />
      )}
      {remove.error && <ProblemAlert title={t('channels.notDeleted')} error={remove.error} />}
      <Test channel={channel} />
    </section>
  );
}

function Facts({ channel }: { channel: Channel }) {
  const { t, i18n } = useTranslation();
  const failureWords = useFailureWords();
  const { email, sms, robot, deliveredAt, failedAt, failure, waiting, givenUp } = channel;
  const side = i18n.language === 'en' ? 'en' : 'zh';
  const leads = (email && `${email.host}:${email.port}, ${email.from}`) ?? sms?.url ?? robot?.host ?? '';
  const facts: [string, string][] = [
    [t('channels.leads'), leads],
    ...(robot
      ? [
          [
            t('channels.groups'),
            robot.groups.map((one) => notificationGroups[one][side]).join(side === 'en' ? ', ' : '、') ||
              t('channels.noGroups'),
          ] as [string, string],
          [t('channels.signed'), t(robot.signed ? 'channels.yes' : 'channels.no')] as [string, string],
        ]
      : []),
    [t('channels.deliveredAt'), deliveredAt === null ? t('channels.never') : clockTime(deliveredAt)],
    ...(failedAt === null
      ? []
      : [[t('channels.failedAt'), `${clockTime(failedAt)} ${failureWords(failure ?? '')}`] as [string, string]]),
    [t('channels.counts'), t('channels.countsWhat', { waiting, givenUp })],
  ];
  return (
    <dl className={style.facts}>
      {facts.map(([title, value]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Test({ channel: { id, kind, name } }: { channel: Channel }) {
  const { t } = useTranslation();
  const test = useTestChannel();
  const [to, setTo] = useState('');
  const isPersonal = kind === 'email' || kind === 'sms';
  return (
    <form
      className={style.test}
      onSubmit={(event) => {
        event.preventDefault();
        test.mutate({ id, to: isPersonal ? to : null }, { onSuccess: () => announce(t('channels.tested')) });
      }}
    >
      {isPersonal && (
        <Input
          className={style.to}
          aria-label={t(`channels.to.${kind}`)}
          placeholder={t(`channels.to.${kind}`)}
          maxLength={254}
          value={to}
          onChange={({ target }) => {
            test.reset();
            setTo(target.value);
          }}
        />
      )}
      <Button
        htmlType="submit"
        loading={test.isPending}
        disabled={isPersonal && to.trim() === ''}
        aria-label={t('channels.testOf', { name })}
      >
        {t('channels.test')}
      </Button>
      <div className={style.outcome}>
        {test.isSuccess && <Alert type="success" showIcon role="status" title={t('channels.tested')} />}
        {test.error && <ProblemAlert title={t('channels.notTested')} error={test.error} />}
      </div>
    </form>
  );
}
