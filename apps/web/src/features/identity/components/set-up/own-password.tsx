import { App, Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { ConfirmLeaving } from '../../../../shared/confirm-leaving';
import { PageHead } from '../../../../shared/page-head';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { useSetPassword } from '../../api/set-password';
import { isPasswordRefused } from '../../password-refused';
import { NewPasswordFields } from '../new-password-fields';
import style from './set-up.module.css';

interface Props {
  token: string;
  account: string;
  name: string;
}

/** A person sets the password of their account; then they sign in with it. */
export function OwnPassword({ token, account, name }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [typed, setTyped] = useState(false);
  const [done, setDone] = useState(false);
  const { mutateAsync, error, isPending, reset } = useSetPassword();
  const refused = isPasswordRefused(error);

  if (done) return <Navigate to={`/sign-in?account=${encodeURIComponent(account)}`} replace />;
  const save = async ({ password }: { password: string }) => {
    await mutateAsync({ token, password });
    void message.success(t('accounts.setUp.done'));
    setDone(true);
  };
  return (
    <>
      <ConfirmLeaving when={typed} consequence={t('accounts.setUp.leaving')} />
      <PageHead title={t('accounts.setUp.person')} facts={<p>{t('accounts.setUp.personFacts')}</p>} />
      <section className={style.sheet}>
        <dl className={style.who}>
          <div>
            <dt>{t('identity.name')}</dt>
            <dd lang="zh-CN">{name}</dd>
          </div>
          <div>
            <dt>{t('identity.account')}</dt>
            <dd>{account}</dd>
          </div>
        </dl>
        {error && !refused && <ProblemAlert title={t('accounts.setUp.notSet')} error={error} />}
        <Form<{ password: string; again: string }>
          layout="vertical"
          requiredMark={false}
          className={style.narrow}
          onValuesChange={() => {
            setTyped(true);
            reset();
          }}
          // the problem stands above the form, or at its field
          onFinish={(values) => void save(values).catch(() => undefined)}
        >
          {/* a password manager files the password under this account */}
          <input type="text" autoComplete="username" value={account} readOnly hidden />
          <NewPasswordFields refused={refused ? error : null} />
          <Button type="primary" htmlType="submit" loading={isPending}>
            {t('accounts.setUp.setPassword')}
          </Button>
        </Form>
      </section>
    </>
  );
}
