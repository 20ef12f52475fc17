import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useMay } from '../../identity/self';
import style from './rectifications.module.css';

/** The ways from one to the other of what follows an inspection, for the office. */
export function InspectionNav({ id }: { id: number }) {
  const { t } = useTranslation();
  const may = useMay();
  const { pathname } = useLocation();
  if (!may('inspections.plan')) return null;
  const ways = [
    { name: 'feedback', to: `/inspections/${id}/feedback` },
    { name: 'orders', to: `/inspections/${id}/rectification-orders` },
    { name: 'rectifications', to: `/rectifications?inspection=${id}` },
  ] as const;
  return (
    <nav className={style.tabs} aria-label={t('rectifications.nav.label')}>
      {ways.map(({ name, to }) => (
        <Link key={name} to={to} aria-current={to.split('?')[0] === pathname ? 'page' : undefined}>
          {t(`rectifications.nav.${name}`)}
        </Link>
      ))}
    </nav>
  );
}
