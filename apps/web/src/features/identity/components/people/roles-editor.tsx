import { conflictingRoles } from '@yaodian/access';
import type { OwnMembership, Person } from '@yaodian/api-client';
import { Alert, App, Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../../shared/announcer';
import { ConfirmLeaving } from '../../../../shared/confirm-leaving';
import { isConflict } from '../../../../shared/problem';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { useSetMemberships } from '../../api/set-memberships';
import { areAlike, holds, without } from '../../memberships';
import { useSelf } from '../../self';
import { MembershipList } from '../membership-list';
import { AddRole } from './add-role';
import style from './people.module.css';

interface Props {
  person: Person;
  onClose: () => void;
}

/** What a person is in which unit, as a whole; conflicts are told before anything is sent. */
export function RolesEditor({ person, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const own = useSelf().id === person.id;
  const [base, setBase] = useState(person);
  const [memberships, setMemberships] = useState(person.memberships);
  const [saved, setSaved] = useState(false);
  const { mutateAsync, error, isPending, reset } = useSetMemberships();
  const theirs = isConflict(error) ? (error.current as Person) : null;
  const conflict = conflictingRoles(memberships.map(({ role }) => role));
  const changed = !areAlike(memberships, base.memberships);

  useEffect(() => {
    if (saved) onClose();
  }, [saved, onClose]);

  const set = (next: OwnMembership[]) => {
    reset();
    setMemberships(next);
  };
  const add = (one: OwnMembership) => {
    if (holds(memberships, one)) void message.info(t('accounts.people.there'));
    else set([...memberships, one]);
  };
  const save = async ({ version }: Person) => {
    const choices = memberships.map(({ unitId, role }) => ({ unitId, role }));
    await mutateAsync({ id: base.id, version, memberships: choices });
    const words = t('accounts.people.rolesSaved', { name: base.name });
    announce(words);
    void message.success(words);
    setSaved(true);
  };
  // the problem is told below
  const trySaving = (newest: Person) => void save(newest).catch(() => undefined);

  if (own)
    return (
      <div className={style.drawer}>
        <Alert
          type="info"
          showIcon
          title={t('accounts.people.ownAccount')}
          description={t('accounts.people.ownRoles')}
        />
        <MembershipList memberships={memberships} />
      </div>
    );
  return (
    <div className={style.drawer}>
      <ConfirmLeaving bySearch when={changed && !saved} consequence={t('accounts.people.leaving')} />
      <p className={style.how}>{t('accounts.people.rolesHow')}</p>
      {memberships.length === 0 ? (
        <p className={style.none}>{t('accounts.people.noRoles')}</p>
      ) : (
        <ul className={style.roles} aria-label={t('accounts.people.rolesOf', { name: base.name })}>
          {memberships.map((one) => {
            const role = t(`identity.roles.${one.role}`);
            return (
              <li key={`${one.role} ${one.unitId}`}>
                <span>
                  {role}{' '}
                  <span className={style.unit} lang="zh-CN">
                    {one.unitName}
                  </span>
                </span>
                <Button
                  size="small"
                  aria-label={t('accounts.people.removeOf', { what: [role, one.unitName].filter(Boolean).join(' ') })}
                  onClick={() => set(without(memberships, one))}
                >
                  {t('accounts.people.remove')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <AddRole onAdd={add} />
      {conflict && (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={t('accounts.people.conflict')}
          description={
            <>
              {t('problems.roles-conflict', { one: conflict[0], other: conflict[1] })}
              <div>{t('accounts.people.conflictWhy')}</div>
            </>
          }
        />
      )}
      {error && !theirs && <ProblemAlert title={t('accounts.people.notSaved')} error={error} />}
      {theirs ? (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={t('accounts.people.theirsTitle')}
          description={
            <>
              <div className={style.versions}>
                <div>
                  <h4>{t('accounts.people.theirsNow')}</h4>
                  <Version memberships={theirs.memberships} />
                </div>
                <div>
                  <h4>{t('accounts.people.mine')}</h4>
                  <Version memberships={memberships} />
                </div>
              </div>
              <div className={style.buttons}>
                <Button
                  onClick={() => {
                    setBase(theirs);
                    set(theirs.memberships);
                  }}
                >
                  {t('accounts.people.takeTheirs')}
                </Button>
                <Button disabled={conflict !== null} loading={isPending} onClick={() => trySaving(theirs)}>
                  {t('accounts.people.takeMine')}
                </Button>
              </div>
            </>
          }
        />
      ) : (
        <div className={style.buttons}>
          <Button
            type="primary"
            disabled={conflict !== null || !changed}
            loading={isPending}
            onClick={() => trySaving(base)}
          >
            {t('shared.save')}
          </Button>
          <Button onClick={onClose}>{t('shared.cancel')}</Button>
        </div>
      )}
    </div>
  );
}

function Version({ memberships }: { memberships: OwnMembership[] }) {
  const { t } = useTranslation();
  return memberships.length === 0 ? t('accounts.people.noRoles') : <MembershipList memberships={memberships} />;
}
