import type { Evidence } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import style from './evidence.module.css';

/** By whom the grade is what it is; nothing for the one that evidence has by itself. */
export function GradeWords({ evidence: { grade, gradedBy, gradedAt } }: { evidence: Evidence }) {
  const { t } = useTranslation();
  if (gradedBy && gradedAt) {
    const said = grade === 'A' ? 'evidence.gradedBy' : 'evidence.doubtedBy';
    return <p className={style.hint}>{t(said, { name: gradedBy, time: clockTime(gradedAt) })}</p>;
  }
  return grade === 'A' ? <p className={style.hint}>{t('evidence.gradedByPage')}</p> : null;
}
