import type { Channel, ChannelKind, NewChannel, NotificationGroup, SmsField } from '@yaodian/api-client';
import { Button, Checkbox, Drawer, Form, Input, InputNumber, Select, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notificationGroups } from '@yaodian/supervision/notifications';
import { announce } from '../../../shared/announcer';
import { isConflict } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useCreateChannel, useEditChannel } from '../api/channels';
import style from './channels.module.css';
import { SmsFields } from './sms-fields';

interface Props {
  kind: ChannelKind;
  /** null for a new one. */
  channel: Channel | null;
  onClose: () => void;
}

/** All fields of all kinds; only those of its kind are shown and sent. */
interface Values {
  name: string;
  enabled: boolean;
  email?: {
    host: string;
    port: number;
    security: 'tls' | 'starttls' | 'none';
    user?: string;
    password?: string;
    from: string;
    fromName: string;
  };
  robot?: { url?: string; signed: boolean; key?: string; groups: NotificationGroup[] };
  sms?: {
    url: string;
    format: 'json' | 'form';
    fields: (Omit<SmsField, 'value'> & { value?: string | null })[];
    successName?: string;
    successValue?: string;
  };
}

/** What a new channel begins with. */
const usual = {
  email: { port: 465, security: 'tls', fromName: '要点通' },
  robot: { signed: false, groups: [] },
  sms: {
    format: 'json',
    fields: [
      { place: 'body', name: 'mobile', value: '{{mobile}}', secret: false },
      { place: 'body', name: 'content', value: '{{text}}', secret: false },
    ],
  },
} as const;

function initialOf(kind: ChannelKind, channel: Channel | null, name: string): Partial<Values> {
  if (channel === null) {
    const part = kind === 'email' || kind === 'sms' ? kind : 'robot';
    return { name, enabled: true, [part]: usual[part] };
  }
  const { email, sms, robot } = channel;
  return {
    ...{ name: channel.name, enabled: channel.enabled },
    ...(email && { email: { ...email, user: email.user ?? undefined } }),
    ...(robot && { robot }),
    ...(sms && { sms: { ...sms, successName: sms.success?.name, successValue: sms.success?.value } }),
  };
}

/** The API's form: nothing typed into a secret field keeps the secret that there is. */
function bodyOf(kind: ChannelKind, { name, enabled, email, robot, sms }: Values): NewChannel {
  return {
    ...{ kind, name, enabled },
    email: email ? { ...email, user: email.user || null, password: email.password || null } : null,
    robot: robot ? { ...robot, url: robot.url || null, key: (robot.signed && robot.key) || null } : null,
    sms: sms
      ? {
          ...{ url: sms.url, format: sms.format },
          fields: sms.fields.map((field) => ({
            ...field,
            secret: !!field.secret,
            value: field.value || (field.secret ? null : ''),
          })),
          success: sms.successName ? { name: sms.successName, value: sms.successValue ?? '' } : null,
        }
      : null,
  };
}

export function ChannelForm({ kind, channel, onClose }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const [version, setVersion] = useState(channel?.version ?? 0);
  const create = useCreateChannel();
  const edit = useEditChannel();
  const error = create.error ?? edit.error;
  const submit = async (values: Values) => {
    const body = bodyOf(kind, values);
    if (channel === null) await create.mutateAsync(body);
    else {
      const { kind: _kind, ...changes } = body;
      try {
        await edit.mutateAsync({ id: channel.id, version, ...changes });
      } catch (problem) {
        // whoever saves again has seen that somebody else was there
        if (isConflict(problem)) setVersion((problem.current as Channel).version);
        throw problem;
      }
    }
    announce(t('channels.saved'));
    onClose();
  };
  return (
    <Drawer
      open
      size={640}
      styles={{ wrapper: { maxWidth: '100vw' } }}
      title={t(channel === null ? 'channels.form.add' : 'channels.form.edit', { kind: t(`channels.kinds.${kind}`) })}
      onClose={onClose}
      footer={
        <div className={style.buttons}>
          <Button type="primary" loading={create.isPending || edit.isPending} onClick={() => form.submit()}>
            {t('shared.save')}
          </Button>
          <Button onClick={onClose}>{t('shared.cancel')}</Button>
        </div>
      }
    >
      <Form<Values>
        form={form}
        name="channel"
        layout="vertical"
        requiredMark={false}
        initialValues={initialOf(kind, channel, t(`channels.kinds.${kind}`))}
        onValuesChange={() => {
          create.reset();
          edit.reset();
        }}
        // the problem stands below
        onFinish={(values) => void submit(values).catch(() => undefined)}
      >
        <Form.Item
          name="name"
          label={t('channels.form.name')}
          rules={[{ required: true, message: t('channels.form.needed') }]}
        >
          <Input maxLength={50} />
        </Form.Item>
        <Form.Item name="enabled" label={t('channels.form.enabled')} valuePropName="checked">
          <Switch />
        </Form.Item>
        {kind === 'email' && <EmailFields isNew={channel === null} />}
        {kind === 'sms' && <SmsFields />}
        {kind !== 'email' && kind !== 'sms' && <RobotFields kind={kind} isNew={channel === null} />}
        {error && (
          <ProblemAlert
            title={t('channels.form.notSaved')}
            error={error}
            kept={t(isConflict(error) ? 'channels.form.theirs' : 'channels.form.kept')}
          />
        )}
      </Form>
    </Drawer>
  );
}

function EmailFields({ isNew }: { isNew: boolean }) {
  const { t } = useTranslation();
  const needed = [{ required: true, message: t('channels.form.needed') }];
  return (
    <>
      <Form.Item
        name={['email', 'host']}
        label={t('channels.form.host')}
        extra={t('channels.form.hostWhat')}
        rules={needed}
      >
        <Input maxLength={253} />
      </Form.Item>
      <Form.Item name={['email', 'security']} label={t('channels.form.security')}>
        <Select
          options={(['tls', 'starttls', 'none'] as const).map((value) => ({
            value,
            label: t(`channels.form.securities.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name={['email', 'port']} label={t('channels.form.port')} rules={needed}>
        <InputNumber min={1} max={65_535} precision={0} />
      </Form.Item>
      <Form.Item name={['email', 'user']} label={t('channels.form.user')} extra={t('channels.form.userWhat')}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name={['email', 'password']}
        label={t('channels.form.password')}
        extra={t(isNew ? 'channels.form.secret' : 'channels.form.secretKept')}
      >
        <Input.Password maxLength={500} autoComplete="new-password" />
      </Form.Item>
      <Form.Item name={['email', 'from']} label={t('channels.form.from')} rules={needed}>
        <Input maxLength={254} inputMode="email" />
      </Form.Item>
      <Form.Item name={['email', 'fromName']} label={t('channels.form.fromName')} rules={needed}>
        <Input maxLength={50} />
      </Form.Item>
    </>
  );
}

function RobotFields({ kind, isNew }: { kind: ChannelKind; isNew: boolean }) {
  const { t, i18n } = useTranslation();
  const side = i18n.language === 'en' ? 'en' : 'zh';
  const groups = (Object.keys(notificationGroups) as NotificationGroup[]).filter((group) => group !== 'system');
  return (
    <>
      <Form.Item
        name={['robot', 'url']}
        label={t('channels.form.robotUrl')}
        extra={t(isNew ? 'channels.form.secret' : 'channels.form.secretKept')}
        rules={[{ required: isNew, message: t('channels.form.needed') }]}
      >
        <Input maxLength={1000} autoComplete="off" placeholder="https://" />
      </Form.Item>
      {kind === 'wecom' ? (
        <Form.Item name={['robot', 'signed']} hidden valuePropName="checked">
          <Switch />
        </Form.Item>
      ) : (
        <>
          <Form.Item
            name={['robot', 'signed']}
            label={t('channels.form.signed')}
            extra={t('channels.form.signedWhat')}
            valuePropName="checked"
          >
            <Switch />
          </Form.Item>
          <Form.Item noStyle dependencies={[['robot', 'signed']]}>
            {({ getFieldValue }) =>
              getFieldValue(['robot', 'signed']) === true && (
                <Form.Item
                  name={['robot', 'key']}
                  label={t('channels.form.key')}
                  extra={t(isNew ? 'channels.form.secret' : 'channels.form.secretKept')}
                >
                  <Input.Password maxLength={500} autoComplete="new-password" />
                </Form.Item>
              )
            }
          </Form.Item>
        </>
      )}
      <Form.Item name={['robot', 'groups']} label={t('channels.form.groups')} extra={t('channels.form.groupsWhat')}>
        <Checkbox.Group
          className={style.checks}
          options={groups.map((value) => ({ value, label: notificationGroups[value][side] }))}
        />
      </Form.Item>
    </>
  );
}
