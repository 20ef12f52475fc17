import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { ownRoles } from '../own-roles';
import { useSelf } from '../self';
import style from './nothing-yet-page.module.css';

/** The start page of those whose work has not begun: what they will find here, and that nothing waits for them. */
export function NothingYetPage() {
  const { t } = useTranslation();
  const self = useSelf();
  const own = ownRoles(self);
  return (
    <div className="page">
      <PageHead
        title={t('identity.hello', { name: self.name })}
        facts={
          <p>{own.map((role) => t(`identity.roles.${role}`)).join(t('identity.comma')) || t('identity.noRole')}</p>
        }
      />
      <section className={style.sheet}>
        <h2>{own.length === 0 ? t('identity.noRoleYet') : t('identity.nothingYet')}</h2>
        {own.length === 0 ? (
          <p>{t('identity.noRoleHow')}</p>
        ) : (
          own.map((role) => <p key={role}>{t(`identity.willFind.${role}`)}</p>)
        )}
        <p>
          <Link to="/profile">{t('identity.toProfile')}</Link>
        </p>
      </section>
    </div>
  );
}
