import type { ClosingRequest } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { EvidenceSheet } from '../../evidence';
import { BothPunctualities } from './both-punctualities';
import style from './own-assignment.module.css';

/** Requests to close an assignment with what has become of each; the earlier ones are folded. */
export function Closings({ closings, decides }: { closings: ClosingRequest[]; decides: boolean }) {
  const { t } = useTranslation();
  const [last, ...earlier] = closings;
  if (!last) return null;
  return (
    <div className={style.part}>
      <h3>{t('assignments.closings.title')}</h3>
      <One request={last} mayGrade={decides} />
      {earlier.length > 0 && (
        <details>
          <summary>{t('assignments.closings.earlier', { count: earlier.length })}</summary>
          {earlier.map((request) => (
            <One key={request.id} request={request} mayGrade={false} />
          ))}
        </details>
      )}
    </div>
  );
}

function One({ request, mayGrade }: { request: ClosingRequest; mayGrade: boolean }) {
  const { t } = useTranslation();
  const {
    words,
    submittedBy,
    submittedAt,
    leftAt,
    approvedBy,
    outcome,
    endedAt,
    endedBy,
    reason,
    evidence,
    punctuality,
  } = request;
  return (
    <div className={style.closing}>
      <p className={style.words} lang="zh-CN">
        {words}
      </p>
      <p className={style.how}>
        {t('assignments.closings.submitted', { name: submittedBy ?? '', time: clockTime(submittedAt) })}
        {approvedBy !== null &&
          leftAt !== null &&
          t('assignments.closings.approved', { name: approvedBy, time: clockTime(leftAt) })}
        {outcome === null
          ? t(leftAt === null ? 'assignments.closings.waitsForHead' : 'assignments.closings.waitsForOffice')
          : t(`assignments.closings.outcomes.${outcome}`, {
              name: endedBy ?? '',
              time: endedAt === null ? '' : clockTime(endedAt),
            })}
      </p>
      {punctuality && (
        <p className={style.how}>
          <BothPunctualities punctuality={punctuality} />
        </p>
      )}
      {reason !== null && (
        <p className={style.words} lang="zh-CN">
          {reason}
        </p>
      )}
      {evidence.length > 0 && (
        <ul className={style.proofs} aria-label={t('assignments.closings.evidence')}>
          {evidence.map((one) => (
            <li key={one.id}>
              <EvidenceSheet evidence={one} mayGrade={mayGrade} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
