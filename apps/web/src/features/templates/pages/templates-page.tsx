import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { templatesQuery } from '../api/templates';
import { KindTemplates } from '../components/kind-templates';
import style from '../components/templates.module.css';

/** Word templates of the office's own, in place of the built-in form. */
export function TemplatesPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(templatesQuery());
  return (
    <div className="page">
      <PageHead title={t('templates.title')} takesText facts={<p>{t('templates.facts')}</p>} />
      {error && (
        <div className={style.alert}>
          <ProblemAlert title={t('templates.notLoaded')} error={error} onRetry={() => void refetch()} />
        </div>
      )}
      <div className={style.column}>
        {data?.map((one) => (
          <KindTemplates key={one.kind} templates={one} />
        ))}
      </div>
    </div>
  );
}
