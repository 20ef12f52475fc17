import type { ClosingRequest } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import style from './own-assignment.module.css';

/** Requests to close an assignment with what has become of each; the earlier ones are folded. */
export function Closings({ closings }: { closings: ClosingRequest[] }) {
  const { t } = useTranslation();
  const [last, ...earlier] = closings;
  if (!last) return null;
  return (
    <div className={style.part}>
      <h3>{t('assignments.closings.title')}</h3>
      <One request={last} />
      {earlier.length > 0 && (
        <details>
          <summary>{t('assignments.closings.earlier', { count: earlier.length })}</summary>
          {earlier.map((request) => (
            <One key={request.id} request={request} />
          ))}
        </details>
      )}
    </div>
  );
}

function One({ request }: { request: ClosingRequest }) {
  const { t } = useTranslation();
  const { words, submittedBy, submittedAt, leftAt, approvedBy, outcome, endedAt, endedBy, reason } = request;
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
      {reason !== null && (
        <p className={style.words} lang="zh-CN">
          {reason}
        </p>
      )}
    </div>
  );
}
