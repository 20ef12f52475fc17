import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../shared/page-head';

/** 计分卡: the ranking by comparison group. */
export function ScorecardsPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('scorecards.title')} />
      <Empty description={t('scorecards.none')} />
    </>
  );
}
