import type { NewPerson, Person } from '@yaodian/api-client';
import { useQuery } from '@tanstack/react-query';
import { App, Button, Form, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../../shared/announcer';
import { ConfirmLeaving } from '../../../../shared/confirm-leaving';
import { isConflict } from '../../../../shared/problem';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { useEditPerson } from '../../api/edit-person';
import { signInOptionsQuery } from '../../api/get-sign-in-options';
import { personValues } from '../../person-values';
import { PersonFields } from '../person-fields';
import { AccountState } from './account-state';
import { NewLink } from './new-link';
import style from './people.module.css';

type Values = NewPerson & { subject?: string | null };

interface Props {
  person: Person;
  onClose: () => void;
}

/** Whose an account is, and whether and how that person can sign in. */
export function EditPerson({ person, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  /** What the form began from, as far as it is known to be the newest. */
  const [base, setBase] = useState(person);
  const [typed, setTyped] = useState(false);
  const [uncopied, setUncopied] = useState(false);
  const [saved, setSaved] = useState(false);
  const { mutateAsync, error, isPending } = useEditPerson();
  const byLink = useQuery(signInOptionsQuery()).data?.provider?.byLink ?? false;
  const linked = ({ subject }: Values) => (byLink ? { subject: subject?.trim() || null } : {});
  const theirs = isConflict(error) ? (error.current as Person) : null;

  useEffect(() => {
    if (saved) onClose();
  }, [saved, onClose]);

  const save = async (values: Values) => {
    await mutateAsync({ id: base.id, version: (theirs ?? base).version, ...personValues(values), ...linked(values) });
    announce(t('accounts.people.saved'));
    void message.success(t('accounts.people.saved'));
    setSaved(true);
  };
  return (
    <div className={style.drawer}>
      <ConfirmLeaving
        bySearch
        when={!saved && (typed || uncopied)}
        consequence={t(typed ? 'accounts.people.leaving' : 'accounts.people.leavingLink')}
      />
      {error && (
        <ProblemAlert
          title={t('accounts.people.notSaved')}
          error={error}
          kept={theirs && t('accounts.people.theirs', { ...theirs, telephone: theirs.telephone ?? '—' })}
        />
      )}
      <Form<Values>
        layout="vertical"
        requiredMark={false}
        initialValues={person}
        onValuesChange={() => setTyped(true)}
        // the problem stands above the form
        onFinish={(values) => void save(values).catch(() => undefined)}
      >
        <PersonFields />
        {byLink && (
          <Form.Item
            name="subject"
            label={`${t('identity.provider.subject')} · ${t('identity.optional')}`}
            extra={t('identity.provider.subjectHow')}
          >
            <Input maxLength={255} autoComplete="off" autoCapitalize="none" spellCheck={false} />
          </Form.Item>
        )}
        <div className={style.buttons}>
          <Button type="primary" htmlType="submit" loading={isPending}>
            {t('shared.save')}
          </Button>
          <Button onClick={onClose}>{t('shared.cancel')}</Button>
        </div>
      </Form>
      {!base.disabled && <NewLink person={base} onUncopied={setUncopied} />}
      <AccountState person={base} onChanged={setBase} />
    </div>
  );
}
