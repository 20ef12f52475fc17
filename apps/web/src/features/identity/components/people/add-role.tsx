import { isAdministrator, type Role, roles } from '@yaodian/access';
import type { OwnMembership } from '@yaodian/api-client';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UnitPicker } from '../../../units/components/unit-picker';
import style from './people.module.css';

/** First the role; then, for those who belong to one, the unit. */
export function AddRole({ onAdd }: { onAdd: (membership: OwnMembership) => void }) {
  const { t } = useTranslation();
  const [role, setRole] = useState<Role | null>(null);
  const choose = (chosen: Role) => {
    if (isAdministrator(chosen)) onAdd({ role: chosen, unitId: null, unitName: null });
    else setRole(chosen);
  };
  const optionsOf = (administrators: boolean) =>
    roles
      .filter((each) => isAdministrator(each) === administrators)
      .map((value) => ({ value, label: t(`identity.roles.${value}`) }));
  if (role === null)
    return (
      <div className={style.adding}>
        <label htmlFor="add-role">{t('accounts.people.addRole')}</label>
        <Select<Role>
          id="add-role"
          listHeight={480}
          value={null}
          placeholder={t('accounts.people.addRoleHow')}
          options={[
            { label: t('accounts.people.business'), options: optionsOf(false) },
            { label: t('accounts.people.administrators'), options: optionsOf(true) },
          ]}
          onSelect={choose}
        />
      </div>
    );
  return (
    <div className={style.adding}>
      <span>{t('accounts.people.inUnit', { role: t(`identity.roles.${role}`) })}</span>
      <div>
        <UnitPicker
          alone
          onPick={({ id, name }) => {
            onAdd({ role, unitId: id, unitName: name });
            setRole(null);
          }}
        />
        <Button onClick={() => setRole(null)}>{t('accounts.people.notThisRole')}</Button>
      </div>
    </div>
  );
}
