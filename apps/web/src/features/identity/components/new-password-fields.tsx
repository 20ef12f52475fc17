import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProblemSentence } from '../../../shared/use-problem-sentence';
import { longestPassword, rememberedPasswords, shortestPassword } from '../account-rules';

interface Props {
  /** Why the server did not take it. */
  refused: unknown;
}

/** A new password, twice, with what makes it a good one. */
export function NewPasswordFields({ refused }: Props) {
  const { t } = useTranslation();
  const sentenceOf = useProblemSentence();
  const short = t('identity.newPassword.short', { least: shortestPassword });
  return (
    <>
      <Form.Item
        name="password"
        label={t('identity.newPassword.first')}
        extra={t('identity.newPassword.how', { least: shortestPassword, count: rememberedPasswords })}
        {...(refused ? { validateStatus: 'error' as const, help: sentenceOf(refused) } : {})}
        rules={[
          { required: true, message: t('identity.newPassword.needed') },
          {
            validator: (_rule, value: string = '') =>
              value === '' || [...value].length >= shortestPassword
                ? Promise.resolve()
                : Promise.reject(new Error(short)),
          },
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={longestPassword} />
      </Form.Item>
      <Form.Item
        name="again"
        label={t('identity.newPassword.again')}
        dependencies={['password']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_rule, value: string = '') =>
              value === ((getFieldValue('password') as string | undefined) ?? '')
                ? Promise.resolve()
                : Promise.reject(new Error(t('identity.newPassword.differs'))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={longestPassword} />
      </Form.Item>
    </>
  );
}
