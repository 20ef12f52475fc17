import type { OwnMembership } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import style from './membership-list.module.css';

/** What somebody is in which unit. */
export function MembershipList({ memberships }: { memberships: OwnMembership[] }) {
  const { t } = useTranslation();
  return (
    <ul className={style.list}>
      {memberships.map(({ role, unitId, unitName }) => (
        <li key={`${role} ${unitId}`}>
          <span className={style.role}>{t(`identity.roles.${role}`)}</span>
          {unitName !== null && (
            <span className={style.unit} lang="zh-CN">
              {unitName}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
