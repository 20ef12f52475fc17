import type { RecordedHistory } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { EvidenceSheet } from '../../evidence';
import style from './own-assignment.module.css';

/** 补录: what the office recorded from before the plan was followed here. */
export function Recorded({ recorded }: { recorded: RecordedHistory | null }) {
  const { t } = useTranslation();
  if (!recorded) return null;
  const { state, percent, closedOn, evidence, by, at } = recorded;
  const facts = [
    closedOn === null ? t(`assignments.states.${state}`) : t('assignments.recorded.closedOn', { date: closedOn }),
    percent !== null && t('assignments.recorded.percent', { percent }),
  ];
  return (
    <div className={style.part}>
      <h3>{t('assignments.recorded.title')}</h3>
      <p className={style.words}>{facts.filter((fact) => fact !== false).join(' · ')}</p>
      <p className={style.how}>{t('assignments.recorded.how', { name: by ?? '', time: clockTime(at) })}</p>
      {evidence && (
        <div className={style.proofs} role="group" aria-label={t('assignments.recorded.evidence')}>
          <EvidenceSheet evidence={evidence} mayGrade={false} />
        </div>
      )}
    </div>
  );
}
