import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { useSelf } from '../self';
import style from './no-role-page.module.css';

/** The start page of those who have no role: why there is nothing, and who can change that. */
export function NoRolePage() {
  const { t } = useTranslation();
  const { name } = useSelf();
  return (
    <div className="page">
      <PageHead title={t('identity.hello', { name })} facts={<p>{t('identity.noRole')}</p>} />
      <section className={style.sheet}>
        <h2>{t('identity.noRoleYet')}</h2>
        <p>{t('identity.noRoleHow')}</p>
        <p>
          <Link to="/profile">{t('identity.toProfile')}</Link>
        </p>
      </section>
    </div>
  );
}
