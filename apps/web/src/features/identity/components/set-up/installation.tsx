import type { FirstAccount, SetUpInstallation } from '@yaodian/api-client';
import { Button, Form, Input } from 'antd';
import type { Rule } from 'antd/es/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmLeaving } from '../../../../shared/confirm-leaving';
import { PageHead } from '../../../../shared/page-head';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { useSetUpInstallation } from '../../api/set-up-installation';
import { accountKey } from '../../account-rules';
import { isPasswordRefused } from '../../password-refused';
import { personValues } from '../../person-values';
import { NewPasswordFields } from '../new-password-fields';
import { PersonFields } from '../person-fields';
import style from './set-up.module.css';

type Values = Omit<SetUpInstallation, 'token'> & { again: string };

/** The four people, each with the role that they have from the first day. */
const people = {
  systemAdmin: 'system-admin',
  securityAdmin: 'security-admin',
  auditor: 'auditor',
  office: 'office',
} as const;
type Place = keyof typeof people;
const places = Object.keys(people) as Place[];

interface Props {
  token: string;
  onCreated: (systemAdmin: string, others: FirstAccount[]) => void;
}

/** The first four accounts of an installation. */
export function Installation({ token, onCreated }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(false);
  const { mutateAsync, error, isPending, reset } = useSetUpInstallation();
  const refused = isPasswordRefused(error);

  const save = async ({ unitName, password, ...four }: Values) => {
    const { systemAdmin, securityAdmin, auditor, office } = four;
    const others = await mutateAsync({
      token,
      password,
      unitName: unitName.trim(),
      systemAdmin: personValues(systemAdmin),
      securityAdmin: personValues(securityAdmin),
      auditor: personValues(auditor),
      office: personValues(office),
    });
    onCreated(systemAdmin.account.trim(), others);
  };
  const different =
    (own: Place): Rule =>
    ({ getFieldValue }) => ({
      validator: (_rule, value: string = '') => {
        const alike = places.some((place) => {
          const other = getFieldValue([place, 'account']) as string | undefined;
          return place !== own && other !== undefined && accountKey(other) === accountKey(value);
        });
        const wrong = value.trim() !== '' && alike;
        return wrong ? Promise.reject(new Error(t('identity.accountsAlike'))) : Promise.resolve();
      },
    });

  return (
    <>
      <ConfirmLeaving when={typed} consequence={t('accounts.setUp.leaving')} />
      <PageHead
        title={t('accounts.setUp.installation')}
        takesText
        facts={<p>{t('accounts.setUp.installationFacts')}</p>}
      />
      <Form<Values>
        layout="vertical"
        requiredMark={false}
        scrollToFirstError={{ focus: true }}
        onValuesChange={() => {
          setTyped(true);
          reset();
        }}
        // the problem stands under the form, or at its field
        onFinish={(values) => void save(values).catch(() => undefined)}
      >
        <section className={style.sheet}>
          <h2>{t('accounts.setUp.office')}</h2>
          <Form.Item
            name="unitName"
            label={t('identity.unitName')}
            extra={t('accounts.setUp.officeHow')}
            className={style.narrow}
            rules={[{ required: true, whitespace: true, message: t('identity.unitNameNeeded') }]}
          >
            <Input maxLength={200} autoComplete="organization" />
          </Form.Item>
        </section>
        <section className={style.why}>
          <h2>{t('accounts.setUp.why')}</h2>
          <p>{t('accounts.setUp.whyWords')}</p>
        </section>
        <div className={style.four}>
          {places.map((place) => (
            <section key={place} className={style.sheet} aria-labelledby={`first-${place}`}>
              <h2 id={`first-${place}`}>{t(`identity.roles.${people[place]}`)}</h2>
              <p className={style.note}>
                {t(`identity.does.${people[place]}`)}
                {t('identity.stop')}
                {t(place === 'systemAdmin' ? 'accounts.setUp.you' : 'accounts.setUp.others')}
              </p>
              <PersonFields at={place} accountRules={[different(place)]} />
              {place === 'systemAdmin' && <NewPasswordFields refused={refused ? error : null} />}
            </section>
          ))}
        </div>
        {error && !refused && (
          <ProblemAlert title={t('accounts.setUp.notCreated')} error={error} kept={t('accounts.setUp.nothingStored')} />
        )}
        <div className={style.foot}>
          <Button type="primary" size="large" htmlType="submit" loading={isPending}>
            {t('accounts.setUp.create')}
          </Button>
        </div>
      </Form>
    </>
  );
}
