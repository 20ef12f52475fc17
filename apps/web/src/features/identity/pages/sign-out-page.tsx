import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useActionData, useNavigation } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useSigningOut } from '../use-signing-out';
import style from './sign-out-page.module.css';

/** Seen only where signing out did not succeed, or where its address was opened: no address signs anybody out. */
export function SignOutPage() {
  const { t } = useTranslation();
  const signOut = useSigningOut();
  const error = useActionData<{ error: unknown }>()?.error;
  return (
    <div className="page">
      <PageHead title={t('identity.signOut')} />
      <div className={style.body}>
        {error !== undefined && <ProblemAlert title={t('identity.notSignedOut')} error={error} />}
        <p>{t('identity.signOutHow')}</p>
        <Button type="primary" loading={useNavigation().state !== 'idle'} onClick={signOut}>
          {t('identity.signOut')}
        </Button>
      </div>
    </div>
  );
}
