import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHead } from '../../shared/page-head';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageHead title={t('frame.notFound')} />
      <p>{t('frame.notFoundWhy')}</p>
      <p>
        <Link to="/">{t('identity.toStart')}</Link>
      </p>
    </div>
  );
}
