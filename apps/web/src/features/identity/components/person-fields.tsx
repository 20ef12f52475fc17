import { Form, Input } from 'antd';
import type { NamePath } from 'antd/es/form/interface';
import type { Rule } from 'antd/es/form';
import { useTranslation } from 'react-i18next';
import { accountLength, accountPattern, nameLength, telephoneLength } from '../account-rules';

interface Props {
  /** Where in the form's values the person stands. */
  at?: string;
  /** Beyond the form of an account. */
  accountRules?: Rule[];
}

/** Name, account and telephone of a person. */
export function PersonFields({ at, accountRules = [] }: Props) {
  const { t } = useTranslation();
  const path = (name: string): NamePath => (at === undefined ? name : [at, name]);
  return (
    <>
      <Form.Item
        name={path('name')}
        label={t('identity.name')}
        rules={[{ required: true, whitespace: true, message: t('identity.nameNeeded') }]}
      >
        <Input maxLength={nameLength} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name={path('account')}
        label={t('identity.account')}
        extra={t('identity.accountHow')}
        rules={[
          { required: true, whitespace: true, message: t('identity.accountNeeded') },
          { pattern: accountPattern, transform: (value: string) => value.trim(), message: t('identity.accountForm') },
          ...accountRules,
        ]}
      >
        <Input maxLength={accountLength} autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <Form.Item name={path('telephone')} label={`${t('identity.telephone')} · ${t('identity.optional')}`}>
        <Input maxLength={telephoneLength} autoComplete="off" inputMode="tel" />
      </Form.Item>
    </>
  );
}
