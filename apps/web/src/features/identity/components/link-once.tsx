import type { SetUpToken } from '@yaodian/api-client';
import { App, Button, Input, type InputRef } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import style from './link-once.module.css';

interface Props {
  /** Whose link it is. */
  name: string;
  link: SetUpToken;
  onCopied?: () => void;
}

/** The link by which a person sets a password. The server keeps no more of it than a hash: it is seen here, or never. */
export function LinkOnce({ name, link: { token, expiresAt }, onCopied }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const field = useRef<InputRef>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${window.location.origin}/set-up#${token}`);
      void message.success(t('accounts.link.copied', { name }));
      onCopied?.();
    } catch {
      // without a secure connection a page has no clipboard
      field.current?.select();
      void message.info({ content: t('accounts.link.byHand'), duration: 8 });
    }
  };
  return (
    <div className={style.link}>
      <div className={style.row}>
        <Input
          ref={field}
          readOnly
          className={style.address}
          aria-label={t('accounts.link.of', { name })}
          value={`${window.location.origin}/set-up#${token}`}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onCopy={onCopied}
        />
        <Button aria-label={`${t('accounts.link.copy')} ${name}`} onClick={() => void copy()}>
          {t('accounts.link.copy')}
        </Button>
      </div>
      <p>{t('accounts.link.how', { time: clockTime(expiresAt) })}</p>
    </div>
  );
}
