import type { Person } from '@yaodian/api-client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../../shared/announcer';
import { isConflict } from '../../../../shared/problem';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { useEditPerson } from '../../api/edit-person';
import { useSelf } from '../../self';
import style from './people.module.css';

interface Props {
  person: Person;
  onChanged: (person: Person) => void;
}

/** Switches an account off and on. */
export function AccountState({ person: { id, name, version, disabled }, onChanged }: Props) {
  const { t } = useTranslation();
  const own = useSelf().id === id;
  const { mutateAsync, error, isPending } = useEditPerson();
  const change = async () => {
    try {
      onChanged(await mutateAsync({ id, version, disabled: !disabled }));
      announce(t(disabled ? 'accounts.people.enabled' : 'accounts.people.disabled', { name }));
    } catch (problem) {
      // the problem is told; what is there now is what the next attempt begins from
      if (isConflict(problem)) onChanged(problem.current as Person);
    }
  };
  const action = disabled ? 'accounts.people.enable' : 'accounts.people.disable';
  return (
    <section className={style.group}>
      <h3>{t(own ? 'accounts.people.ownAccount' : action)}</h3>
      <p>{t(own ? 'accounts.people.ownDisable' : `accounts.people.${disabled ? 'enable' : 'disable'}How`)}</p>
      {error && <ProblemAlert title={t('accounts.people.notDisabled')} error={error} />}
      {!own && (
        <Button loading={isPending} onClick={() => void change()}>
          {t(action)}
        </Button>
      )}
    </section>
  );
}
