import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemAlert } from '../../../shared/problem-alert';
import { sheetQuery } from '../../inspection-sheets/api/sheets';
import style from './feedback.module.css';

/** The scores of a unit as they are now. */
export function Scores({ id, unitId }: { id: number; unitId: number }) {
  const { t } = useTranslation();
  const { data: sheet, error, refetch } = useQuery(sheetQuery(id, unitId, undefined));
  if (error) return <ProblemAlert title={t('feedback.noScores')} error={error} onRetry={() => void refetch()} />;
  if (!sheet) return null;
  return (
    <>
      <dl className={style.scores}>
        {(['quantity', 'content', 'timeliness'] as const).map((dimension) => {
          const { score, points } = sheet[dimension];
          return (
            <div key={dimension}>
              <dt>{t(`feedback.dimensions.${dimension}`)}</dt>
              <dd>{score === null ? t('feedback.notScored') : `${score} / ${points}`}</dd>
            </div>
          );
        })}
        <div>
          <dt>{t('feedback.deducted')}</dt>
          <dd>{sheet.deducted}</dd>
        </div>
        <div className={style.total}>
          <dt>{t('feedback.total')}</dt>
          <dd>{sheet.total ?? t('feedback.notScored')}</dd>
        </div>
      </dl>
      <Link to={`/inspections/${id}/units/${unitId}/sheet`}>{t('feedback.toSheet')}</Link>
    </>
  );
}
