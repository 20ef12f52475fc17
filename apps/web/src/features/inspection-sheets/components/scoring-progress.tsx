import type { ScoringProgress as Progressed } from '@yaodian/api-client';
import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import style from './sheets.module.css';

/** How far the scores of all units are, while they are being computed. */
export function ScoringProgress({
  scoring: { done, total },
  what,
}: {
  scoring: Progressed;
  what: 'frozen' | 'running';
}) {
  const { t } = useTranslation();
  const words = t(`inspectionSheets.scoring.${what}`, { done, total });
  return (
    <div className={style.scoring}>
      <p>{words}</p>
      <Progress percent={total === 0 ? 0 : Math.floor((done / total) * 100)} aria-label={words} />
      <p className={style.note}>{t('inspectionSheets.scoring.leave')}</p>
    </div>
  );
}
