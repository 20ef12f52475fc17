import type { Self } from '@yaodian/api-client';
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
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
      </div>
    </Modal>
  );
}
