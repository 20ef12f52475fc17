import type { Self } from '@yaodian/api-client';
import { Modal } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { getSelf } from '../api/get-self';
import { ProviderButton } from './provider-button';
import { SignInForm } from './sign-in-form';
import style from './sign-in-dialog.module.css';

interface Props {
  account: string;
  onSignedIn: (self: Self) => void;
  /** Whoever wants to look at the page first, or to copy from it. */
  onLater: () => void;
}

/** Stands over the page whose session is over; nothing under it is lost. */
export function SignInDialog({ account, onSignedIn, onLater }: Props) {
  const { t } = useTranslation();
  useEffect(() => {
    // who has signed in in another window comes back to this one
    const look = () => void getSelf().then(onSignedIn, () => undefined);
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [onSignedIn]);
  return (
    <Modal
      open
      width={420}
      title={t('identity.sessionOver')}
      okButtonProps={{ style: { display: 'none' } }}
      cancelText={t('identity.later')}
      mask={{ closable: false }}
      onCancel={onLater}
    >
      <div className={style.body}>
        <p>{t('identity.sessionOverHow')}</p>
        <SignInForm account={account} focus onSignedIn={onSignedIn} />
        <ProviderButton asked="/" aside />
      </div>
    </Modal>
  );
}
