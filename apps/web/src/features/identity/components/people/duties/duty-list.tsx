import type { HandedDuty } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import style from './duties.module.css';

/** Duties, each with what becomes of it. */
export function DutyList({ duties }: { duties: HandedDuty[] }) {
  const { t } = useTranslation();
  const words = ({ kind, role, year, person, deputy, count, firstDay, lastDay }: HandedDuty) => {
    const roleName = role ? t(`identity.roles.${role}`) : '';
    if (kind === 'role') return roleName;
    if (kind === 'review') return t('accounts.handOver.review', { year });
    if (kind === 'assignments' || kind === 'steps') return t(`accounts.handOver.${kind}`, { count: count ?? 0 });
    return t('accounts.handOver.deputy', { person, deputy, role: roleName, from: firstDay, until: lastDay });
  };
  return (
    <ul className={style.duties}>
      {duties.map((duty, index) => (
        <li key={index}>
          <span>{words(duty)}</span>{' '}
          <span className={style.outcome}>{t(`accounts.handOver.outcomes.${duty.outcome}`)}</span>
        </li>
      ))}
    </ul>
  );
}
