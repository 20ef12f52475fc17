import type { NewPerson as Values, Person } from '@yaodian/api-client';
import { Alert, Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../../shared/announcer';
import { ConfirmLeaving } from '../../../../shared/confirm-leaving';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { useRequestKey } from '../../../../shared/request-key';
import { useCreatePerson } from '../../api/create-person';
import { useCreateSetUpLink } from '../../api/create-set-up-link';
import { personValues } from '../../person-values';
import { LinkOnce } from '../link-once';
import { PersonFields } from '../person-fields';
import style from './people.module.css';

/** Adds somebody, and gives the link by which that person sets a password. */
export function NewPerson({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const keyFor = useRequestKey();
  const [typed, setTyped] = useState(false);
  const [copied, setCopied] = useState(false);
  const [created, setCreated] = useState<Person | null>(null);
  const create = useCreatePerson();
  const link = useCreateSetUpLink();

  const save = async (values: Values) => {
    const person = personValues(values);
    const made = await create.mutateAsync({ ...person, key: keyFor(person) });
    setCreated(made);
    announce(t('accounts.people.created', { name: made.name }));
    await link.mutateAsync(made.id);
  };

  if (created)
    return (
      <div className={style.drawer}>
        <ConfirmLeaving
          bySearch
          when={link.data !== undefined && !copied}
          consequence={t('accounts.people.leavingLink')}
        />
        <Alert
          type="success"
          showIcon
          title={t('accounts.people.created', { name: created.name })}
          description={t('accounts.people.createdNext')}
        />
        {link.error && (
          <ProblemAlert
            title={t('accounts.people.linkFailed')}
            error={link.error}
            onRetry={() => link.mutate(created.id)}
          />
        )}
        {link.data && (
          <>
            <Alert type="warning" showIcon role="alert" title={t('accounts.link.once')} />
            <LinkOnce name={created.name} link={link.data} onCopied={() => setCopied(true)} />
          </>
        )}
        <div className={style.buttons}>
          <Button type={copied ? 'primary' : 'default'} onClick={onClose}>
            {t('accounts.people.done')}
          </Button>
        </div>
      </div>
    );
  return (
    <div className={style.drawer}>
      <ConfirmLeaving bySearch when={typed} consequence={t('accounts.people.leaving')} />
      {create.error && <ProblemAlert title={t('accounts.people.notCreated')} error={create.error} />}
      <Form<Values>
        layout="vertical"
        requiredMark={false}
        onValuesChange={() => setTyped(true)}
        // the problem stands above the form
        onFinish={(values) => void save(values).catch(() => undefined)}
      >
        <PersonFields />
        <div className={style.buttons}>
          <Button type="primary" htmlType="submit" loading={create.isPending || link.isPending}>
            {t('accounts.people.add')}
          </Button>
          <Button onClick={onClose}>{t('shared.cancel')}</Button>
        </div>
      </Form>
    </div>
  );
}
