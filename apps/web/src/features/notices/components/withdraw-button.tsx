import type { Notice } from '@yaodian/api-client';
import { App, Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useUnsaved } from '../../../shared/unsaved';
import { useWithdrawNotice } from '../api/mutations';
import style from './notices.module.css';

/** 撤回, with a reason; the number stays. */
export function WithdrawButton({ notice: { id, version } }: { notice: Notice }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const field = useId();
  const keyFor = useRequestKey();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  useUnsaved(open && reason !== '');
  const { mutate, error, isPending } = useWithdrawNotice(id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = { version, reason: reason.trim() };
    mutate(
      { ...body, key: keyFor(body) },
      {
        onSuccess: () => {
          announce(t('notices.withdraw.done'));
          void message.success(t('notices.withdraw.done'));
          setOpen(false);
        },
      },
    );
  };
  if (!open)
    return (
      <Button aria-expanded={false} onClick={() => setOpen(true)}>
        {t('notices.withdraw.withdraw')}
      </Button>
    );
  return (
    <form className={style.form} onSubmit={submit}>
      <p className={style.facts}>{t('notices.withdraw.how')}</p>
      <label htmlFor={field}>{t('notices.withdraw.reason')}</label>
      <Input.TextArea
        id={field}
        autoFocus
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={2000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      {error && <ProblemAlert title={t('notices.withdraw.notDone')} error={error} />}
      <div className={style.acts}>
        <Button type="primary" htmlType="submit" disabled={reason.trim() === ''} loading={isPending}>
          {t('notices.withdraw.withdraw')}
        </Button>
        <Button onClick={() => setOpen(false)}>{t('shared.cancel')}</Button>
      </div>
    </form>
  );
}
