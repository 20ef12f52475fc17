import type { DemandReply } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { EvidenceSheet } from '../../evidence';
import style from './demands.module.css';

/** What was replied, with what became of it; the earlier ones are folded. */
export function DemandReplies({ replies, mayGrade }: { replies: DemandReply[]; mayGrade: boolean }) {
  const { t } = useTranslation();
  const [last, ...earlier] = replies;
  if (!last) return null;
  return (
    <div className={style.replies}>
      <h3>{t('demands.reply')}</h3>
      <One reply={last} mayGrade={mayGrade} />
      {earlier.length > 0 && (
        <details>
          <summary>{t('demands.earlier', { count: earlier.length })}</summary>
          {earlier.map((reply) => (
            <One key={reply.id} reply={reply} mayGrade={false} />
          ))}
        </details>
      )}
    </div>
  );
}

function One({ reply, mayGrade }: { reply: DemandReply; mayGrade: boolean }) {
  const { t } = useTranslation();
  const { submittedBy, submittedAt, leftAt, approvedBy, outcome, endedBy, endedAt, reason, evidence } = reply;
  return (
    <div className={style.reply}>
      <p className={style.words} lang="zh-CN">
        {reply.words}
      </p>
      <p className={style.how}>
        {t('demands.submitted', { name: submittedBy ?? '', time: clockTime(submittedAt) })}
        {reply.onBehalf && t('demands.onBehalf')}
        {approvedBy !== null && leftAt !== null && t('demands.approved', { name: approvedBy, time: clockTime(leftAt) })}
        {outcome === null
          ? t(leftAt === null ? 'demands.waitsHere' : 'demands.waitsForOffice')
          : t(`demands.outcomes.${outcome}`, {
              name: endedBy ?? '',
              time: endedAt === null ? '' : clockTime(endedAt),
            })}
      </p>
      {reason !== null && reason !== '' && (
        <p className={style.words} lang="zh-CN">
          {reason}
        </p>
      )}
      {evidence.length > 0 && (
        <ul className={style.proofs} aria-label={t('demands.evidence')}>
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
