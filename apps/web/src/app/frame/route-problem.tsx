import { Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../shared/page-head';

/** A page that could not be shown: its part of the program did not arrive, or it failed. */
export function RouteProblem() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageHead title={t('frame.broken')} />
      <Space orientation="vertical" size="middle">
        <p>{t('frame.brokenWhy')}</p>
        <Button type="primary" onClick={() => window.location.reload()}>
          {t('frame.reload')}
        </Button>
      </Space>
    </div>
  );
}
