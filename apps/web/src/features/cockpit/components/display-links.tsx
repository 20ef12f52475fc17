import { useQuery } from '@tanstack/react-query';
import type { DisplayLink } from '@yaodian/api-client';
import { App, Button, DatePicker, Drawer, Input, Popconfirm } from 'antd';
import dayjs from 'dayjs';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { clockTime } from '../../../shared/dates';
import { ProblemAlert } from '../../../shared/problem-alert';
import { displayLinksQuery, useCreateDisplayLink, useRevokeDisplayLink } from '../api/display-links';
import style from './cockpit.module.css';

/** Days for which a link is made where nobody says otherwise, and at most. */
const usualDays = 180;
const longest = 400;

/** 大屏链接: the office makes them, and revokes them. */
export function DisplayLinks({ planId, open, onClose }: { planId: number; open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Drawer open={open} title={t('cockpit.links.title')} size={640} destroyOnHidden onClose={onClose}>
      <p className={style.drillFacts}>{t('cockpit.links.how')}</p>
      <NewLink planId={planId} />
      <Links />
    </Drawer>
  );
}

function NewLink({ planId }: { planId: number }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const id = useId();
  const [title, setTitle] = useState('');
  const [until, setUntil] = useState(() => dayjs().add(usualDays, 'day'));
  const { mutate, data, error, isPending } = useCreateDisplayLink();
  const address = data && `${window.location.origin}/wall/${data.token}`;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return;
    mutate({ planId, title: title.trim(), expiresOn: until.format('YYYY-MM-DD') }, { onSuccess: () => setTitle('') });
  };
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    announce(t('cockpit.links.copied'));
    void message.success(t('cockpit.links.copied'));
  };
  return (
    <form className={style.newLink} onSubmit={submit} aria-label={t('cockpit.links.make')}>
      <div>
        <label htmlFor={`${id}-title`}>{t('cockpit.links.where')}</label>
        <Input id={`${id}-title`} value={title} maxLength={100} onChange={({ target }) => setTitle(target.value)} />
      </div>
      <div>
        <label htmlFor={`${id}-until`}>{t('cockpit.links.until')}</label>
        <DatePicker
          id={`${id}-until`}
          allowClear={false}
          value={until}
          minDate={dayjs()}
          maxDate={dayjs().add(longest, 'day')}
          onChange={(day) => day && setUntil(day)}
        />
      </div>
      <Button type="primary" htmlType="submit" loading={isPending} disabled={title.trim() === ''}>
        {t('cockpit.links.make')}
      </Button>
      {error && <ProblemAlert title={t('cockpit.links.notMade')} error={error} />}
      {address !== undefined && (
        <div className={style.made} role="status">
          <p>{t('cockpit.links.made')}</p>
          <code>{address}</code>
          {'clipboard' in navigator && (
            <Button size="small" onClick={() => void copy(address)}>
              {t('cockpit.links.copy')}
            </Button>
          )}
        </div>
      )}
    </form>
  );
}

function Links() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { data, error, refetch } = useQuery(displayLinksQuery());
  const { mutate, error: notRevoked } = useRevokeDisplayLink();
  const revoke = (id: number) =>
    mutate(id, {
      onSuccess: () => {
        announce(t('cockpit.links.done'));
        void message.success(t('cockpit.links.done'));
      },
    });
  return (
    <>
      {error && <ProblemAlert title={t('cockpit.links.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {notRevoked && <ProblemAlert title={t('cockpit.links.notRevoked')} error={notRevoked} />}
      {data?.length === 0 && <p className={style.nothing}>{t('cockpit.links.none')}</p>}
      <ul className={style.tasks}>
        {data?.map((link) => (
          <li key={link.id}>
            <div>
              <strong lang="zh-CN">{link.title}</strong>
              <p className={style.small}>
                {t('cockpit.links.byAt', { name: link.createdBy ?? '', time: clockTime(link.createdAt) })} ·{' '}
                <State link={link} />
              </p>
              <p className={style.small} lang="zh-CN">
                {link.planTitle}
              </p>
            </div>
            {link.revokedAt === null && !link.isOver && (
              <Popconfirm
                title={t('cockpit.links.revokeAsk')}
                okText={t('cockpit.links.revoke')}
                cancelText={t('shared.cancel')}
                onConfirm={() => revoke(link.id)}
              >
                <Button size="small">{t('cockpit.links.revoke')}</Button>
              </Popconfirm>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function State({ link }: { link: DisplayLink }) {
  const { t } = useTranslation();
  if (link.revokedAt !== null)
    return <>{t('cockpit.links.revoked', { name: link.revokedBy ?? '', time: clockTime(link.revokedAt) })}</>;
  return <>{t(link.isOver ? 'cockpit.links.over' : 'cockpit.links.lasts', { date: link.expiresOn })}</>;
}
