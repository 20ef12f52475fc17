import type { RectificationProof } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { EvidenceSheet } from '../../evidence';
import style from './rectifications.module.css';

/** Every proof with what its re-check said, the newest first. */
export function Proofs({ proofs }: { proofs: RectificationProof[] }) {
  const { t } = useTranslation();
  if (proofs.length === 0) return <p className={style.how}>{t('rectifications.noProof')}</p>;
  return (
    <ol className={style.proofs}>
      {proofs.map((proof) => (
        <li key={proof.id}>
          <Proof proof={proof} />
        </li>
      ))}
    </ol>
  );
}

function Proof({ proof }: { proof: RectificationProof }) {
  const { t } = useTranslation();
  const { words, onBehalf, submittedAt, submittedBy, leftAt, approvedBy, outcome, endedAt, endedBy, reason } = proof;
  return (
    <>
      <p className={style.text} lang="zh-CN">
        {words}
      </p>
      <p className={style.how}>
        {t('rectifications.submitted', { name: submittedBy ?? '', time: clockTime(submittedAt) })}
        {onBehalf && t('rectifications.onBehalf')}
        {approvedBy !== null &&
          leftAt !== null &&
          t('rectifications.approved', { name: approvedBy, time: clockTime(leftAt) })}
      </p>
      {proof.evidence.length > 0 && (
        <ul className={style.evidence} aria-label={t('rectifications.evidence')}>
          {proof.evidence.map((one) => (
            <li key={one.id}>
              <EvidenceSheet evidence={one} mayGrade={false} />
            </li>
          ))}
        </ul>
      )}
      <p className={style.outcome}>
        {outcome === null
          ? t(leftAt === null ? 'rectifications.waitsForHead' : 'rectifications.waitsForOffice')
          : t(`rectifications.outcomes.${outcome}`, {
              name: endedBy ?? '',
              time: endedAt === null ? '' : clockTime(endedAt),
            })}
      </p>
      {reason !== null && reason !== '' && (
        <p className={style.text} lang="zh-CN">
          {reason}
        </p>
      )}
    </>
  );
}
