import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProblemSentence } from '../../../shared/use-problem-sentence';
import { longestPassword } from '../account-rules';
import { signInOptionsQuery } from '../api/get-sign-in-options';

interface Props {
  /** Why the server did not take it. */
  refused: unknown;
}

/** A new password, twice, with what makes it a good one. */
export function NewPasswordFields({ refused }: Props) {
  const { t } = useTranslation();
  const sentenceOf = useProblemSentence();
  // the server holds them to it in any case
  const rules = useQuery(signInOptionsQuery()).data?.passwords;
  const least = rules?.shortest ?? 0;
  return (
    <>
      <Form.Item
        name="password"
        label={t('accounts.newPassword.first')}
        extra={
          rules && (
            <>
              {t('accounts.newPassword.how', { least, count: rules.remembered })}{' '}
              {rules.classes > 1 && t('accounts.newPassword.classes', { count: rules.classes })}
            </>
          )
        }
        {...(refused ? { validateStatus: 'error' as const, help: sentenceOf(refused) } : {})}
        rules={[
          { required: true, message: t('accounts.newPassword.needed') },
          {
            validator: (_rule, value: string = '') =>
              value === '' || [...value].length >= least
                ? Promise.resolve()
                : Promise.reject(new Error(t('accounts.newPassword.short', { least }))),
          },
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={longestPassword} />
      </Form.Item>
      <Form.Item
        name="again"
        label={t('accounts.newPassword.again')}
        dependencies={['password']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_rule, value: string = '') =>
              value === ((getFieldValue('password') as string | undefined) ?? '')
                ? Promise.resolve()
                : Promise.reject(new Error(t('accounts.newPassword.differs'))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={longestPassword} />
      </Form.Item>
    </>
  );
}
