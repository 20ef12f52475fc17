import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSubmit } from 'react-router';
import { unsentCount } from '../../shared/unsent';
import { signOutSubmission } from './sign-out-action';

/** Signs out; asks first where something is on this device alone. */
export function useSigningOut(): () => void {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const submit = useSubmit();
  const signOut = () => void submit(null, signOutSubmission);
  const ask = (count: number) =>
    count === 0
      ? signOut()
      : void modal.confirm({
          title: t('identity.unsent.title', { count }),
          content: t('identity.unsent.what'),
          okText: t('identity.unsent.leave'),
          cancelText: t('identity.unsent.stay'),
          onOk: signOut,
        });
  return () => void unsentCount().then(ask, signOut);
}
