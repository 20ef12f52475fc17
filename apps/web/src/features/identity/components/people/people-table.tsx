import type { Person } from '@yaodian/api-client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Bone, TableFrame } from '../../../../shared/table-frame';
import { useMay, useSelf } from '../../self';
import { MembershipList } from '../membership-list';
import style from './people-table.module.css';

interface Props {
  /** Absent while the first page is on its way. */
  people: Person[] | undefined;
  onOpen: (id: number) => void;
}

const columns = ['name', 'account', 'telephone', 'roles', 'state', 'actions'] as const;
const bones = Array.from({ length: 12 }, (_, index) => index);

const stateOf = ({ disabled, hasPassword, subject }: Person) =>
  disabled ? 'disabled' : hasPassword || subject !== null ? 'active' : 'waiting';

/** Accounts with whose they are and what those people do. */
export function PeopleTable({ people, onOpen }: Props) {
  const { t } = useTranslation();
  const mayKeep = useMay()('people.keep');
  const { id: own } = useSelf();
  const words = {
    name: t('identity.name'),
    account: t('identity.account'),
    telephone: t('identity.telephone'),
    roles: t('accounts.people.roles'),
    state: t('accounts.people.state'),
    actions: t('accounts.people.actions'),
  };
  return (
    <TableFrame className={style.table} busy={!people} airy>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={style[column]}>
              {words[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people
          ? people.map((person) => {
              const { id, name, account, telephone, memberships } = person;
              const state = stateOf(person);
              return (
                <tr key={id}>
                  <th scope="row" className={style.name}>
                    <span lang="zh-CN">{name}</span>{' '}
                    {id === own && <span className={style.you}>{t('accounts.people.you')}</span>}
                    <div className={style.under}>
                      {account}{' '}
                      {state !== 'active' && <span className={style.chip}>{t(`accounts.people.states.${state}`)}</span>}
                    </div>
                  </th>
                  <td className={style.account}>{account}</td>
                  <td className={style.telephone}>{telephone}</td>
                  <td className={style.roles}>
                    {memberships.length === 0 ? (
                      <span className={style.none}>{t('accounts.people.noRoles')}</span>
                    ) : (
                      <MembershipList memberships={memberships} />
                    )}
                  </td>
                  <td className={style.state}>
                    <span className={state === 'active' ? style.active : style.chip}>
                      {t(`accounts.people.states.${state}`)}
                    </span>
                  </td>
                  <td className={style.actions}>
                    <Button
                      type="link"
                      size="small"
                      aria-label={t(mayKeep ? 'accounts.people.editOf' : 'accounts.people.giveRolesOf', { name })}
                      onClick={() => onOpen(id)}
                    >
                      {t(mayKeep ? 'accounts.people.edit' : 'accounts.people.giveRoles')}
                    </Button>
                  </td>
                </tr>
              );
            })
          : bones.map((bone) => (
              <tr key={bone} aria-hidden="true">
                {columns.map((column) => (
                  <td key={column} className={style[column]}>
                    <Bone />
                  </td>
                ))}
              </tr>
            ))}
      </tbody>
    </TableFrame>
  );
}
