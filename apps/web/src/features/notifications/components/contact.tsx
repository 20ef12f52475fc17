import type { OwnContact } from '@yaodian/api-client';
import { Button, Form, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useAskContact, useRemoveContact, useVerifyContact } from '../api/own-messages';
import style from './own-messages.module.css';

/** An address that is the person's own: it counts when the code of a test message has come back. */
export function Contact({ contact }: { contact: OwnContact }) {
  const { t } = useTranslation();
  const { medium, available, address, asked, suggested } = contact;
  const [changing, setChanging] = useState(false);
  const ask = useAskContact();
  const verify = useVerifyContact();
  const remove = useRemoveContact();
  const name = t(`notifications.own.addresses.${medium}`);
  const error = ask.error ?? verify.error ?? remove.error;
  const forget = () => [ask, verify, remove].forEach((one) => one.reset());
  const isForm = available && asked === null && (address === null || changing);
  return (
    <section className={style.contact} aria-label={name}>
      <h3>{name}</h3>
      {address !== null && (
        <p className={style.line}>
          <span className={style.address}>{address}</span>
          <span className={style.calm}>
            {t(available ? 'notifications.own.verified' : 'notifications.own.channelOff')}
          </span>
          {available && !changing && asked === null && (
            <Button size="small" onClick={() => setChanging(true)}>
              {t('notifications.own.change')}
            </Button>
          )}
          <Popconfirm
            title={t('notifications.own.removeSure')}
            okText={t('notifications.own.remove')}
            cancelText={t('shared.cancel')}
            onConfirm={() => {
              forget();
              remove.mutate(medium);
            }}
          >
            <Button size="small" loading={remove.isPending}>
              {t('notifications.own.remove')}
            </Button>
          </Popconfirm>
        </p>
      )}
      {isForm && (
        <Form<{ address: string }>
          name={`contact-${medium}`}
          layout="inline"
          className={style.form}
          initialValues={{ address: address ?? suggested ?? '' }}
          onValuesChange={forget}
          onFinish={(values) => {
            forget();
            ask.mutate({ medium, address: values.address }, { onSuccess: () => setChanging(false) });
          }}
        >
          <Form.Item name="address" rules={[{ required: true, message: t('notifications.own.needed') }]}>
            <Input
              aria-label={name}
              className={style.field}
              inputMode={medium === 'email' ? 'email' : 'tel'}
              autoComplete={medium === 'email' ? 'email' : 'tel'}
              maxLength={254}
              placeholder={t(`notifications.own.examples.${medium}`)}
            />
          </Form.Item>
          <Button htmlType="submit" loading={ask.isPending}>
            {t('notifications.own.test')}
          </Button>
          {changing && <Button onClick={() => setChanging(false)}>{t('shared.cancel')}</Button>}
        </Form>
      )}
      {asked !== null && (
        <>
          <p className={style.calm}>{t('notifications.own.asked', { address: asked })}</p>
          <Form<{ code: string }>
            name={`code-${medium}`}
            layout="inline"
            className={style.form}
            onValuesChange={forget}
            onFinish={({ code }) => {
              forget();
              verify.mutate({ medium, code }, { onSuccess: () => announce(t('notifications.own.verified')) });
            }}
          >
            <Form.Item
              name="code"
              rules={[{ required: true, pattern: /^\s*\d{6}\s*$/, message: t('notifications.own.codeNeeded') }]}
            >
              <Input
                aria-label={t('notifications.own.code')}
                className={style.code}
                inputMode="numeric"
                autoComplete="one-time-code"
                maxLength={8}
                placeholder={t('notifications.own.code')}
              />
            </Form.Item>
            <Button type="primary" htmlType="submit" loading={verify.isPending}>
              {t('notifications.own.verify')}
            </Button>
            <Button
              loading={ask.isPending}
              onClick={() => {
                forget();
                ask.mutate({ medium, address: asked });
              }}
            >
              {t('notifications.own.again')}
            </Button>
            <Button
              onClick={() => {
                forget();
                remove.mutate(medium);
              }}
            >
              {t(address === null ? 'shared.cancel' : 'notifications.own.remove')}
            </Button>
          </Form>
        </>
      )}
      {error && <ProblemAlert title={t('notifications.own.notDone')} error={error} />}
    </section>
  );
}
