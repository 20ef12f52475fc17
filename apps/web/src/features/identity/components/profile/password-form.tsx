import { App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../../shared/announcer';
import { ConfirmLeaving } from '../../../../shared/confirm-leaving';
import { Problem } from '../../../../shared/problem';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { useProblemSentence } from '../../../../shared/use-problem-sentence';
import { useChangePassword } from '../../api/change-password';
import { longestPassword } from '../../account-rules';
import { isPasswordRefused } from '../../password-refused';
import { useSelf } from '../../self';
import { NewPasswordFields } from '../new-password-fields';
import { Sheet } from '../sheet';
import style from './profile.module.css';

interface Values {
  present: string;
  password: string;
  again: string;
}

/** Another password for one's own account. */
export function PasswordForm() {
  const { t } = useTranslation();
  const { account } = useSelf();
  const { message } = App.useApp();
  const sentenceOf = useProblemSentence();
  const [form] = Form.useForm<Values>();
  const [typed, setTyped] = useState(false);
  const { mutateAsync, error, isPending, reset } = useChangePassword();
  const wrong = error instanceof Problem && error.code === 'password-wrong';
  const refused = isPasswordRefused(error);

  const save = async ({ present, password }: Values) => {
    await mutateAsync({ present, password });
    form.resetFields();
    setTyped(false);
    announce(t('accounts.profile.passwordChanged'));
    void message.success(t('accounts.profile.passwordChanged'));
  };
  return (
    <Sheet title={t('accounts.profile.password')} note={t('accounts.profile.passwordNote')}>
      <ConfirmLeaving when={typed} consequence={t('accounts.profile.leaving')} />
      {error && !wrong && !refused && <ProblemAlert title={t('accounts.profile.passwordKept')} error={error} />}
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        className={style.form}
        onValuesChange={(_changed, values) => {
          setTyped(Object.values(values).some(Boolean));
          reset();
        }}
        // the problem stands above the form, or at its field
        onFinish={(values) => void save(values).catch(() => undefined)}
      >
        {/* a password manager files the password under this account */}
        <input type="text" autoComplete="username" value={account} readOnly hidden />
        <Form.Item
          name="present"
          label={t('accounts.profile.present')}
          {...(wrong ? { validateStatus: 'error' as const, help: sentenceOf(error) } : {})}
          rules={[{ required: true, message: t('accounts.profile.presentNeeded') }]}
        >
          <Input.Password autoComplete="current-password" maxLength={longestPassword} />
        </Form.Item>
        <NewPasswordFields refused={refused ? error : null} />
        <Button type="primary" htmlType="submit" loading={isPending}>
          {t('accounts.profile.changePassword')}
        </Button>
      </Form>
    </Sheet>
  );
}
