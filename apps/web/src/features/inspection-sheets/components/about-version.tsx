import type { ScoreVersion } from '@yaodian/api-client';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import style from './sheets.module.css';

interface Props {
  inspectionId: number;
  about: ScoreVersion | null;
}

/** Why scores were frozen anew, and that a circular is still to show them. */
export function AboutVersion({ inspectionId, about }: Props) {
  const { t } = useTranslation();
  if (about === null || about.cause === 'final') return null;
  const { cause, unitName, reason, isPending } = about;
  return (
    <Alert
      className={style.about}
      type={isPending ? 'warning' : 'info'}
      showIcon
      title={t(`inspectionSheets.about.${cause}`, { unit: unitName ?? '' })}
      description={
        <>
          <p lang="zh-CN">{reason}</p>
          {isPending && <p>{t('inspectionSheets.about.pending')}</p>}
        </>
      }
      action={
        isPending && <Link to={`/inspections/${inspectionId}/circular`}>{t('inspectionSheets.about.toCircular')}</Link>
      }
    />
  );
}
