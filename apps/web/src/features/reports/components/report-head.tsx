import type { Report } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ReportLight } from './report-light';
import style from './reports.module.css';

/** Which task it is, by when, and what is asked for. */
export function ReportHead({ report }: { report: Report }) {
  const { t } = useTranslation();
  const { taskId, no, title, requirement, unitName, role, deadline, standing, daysLate } = report;
  return (
    <header className={style.reportHead}>
      <h2>
        {no} <Link to={`/tasks/${taskId}`}>{title}</Link>
      </h2>
      <p className={style.facts}>
        <span>{unitName}</span>
        <span>{t(`reports.roles.${role}`)}</span>
        <span>{deadline.date ?? t(`reports.kinds.${deadline.kind}`)}</span>
        <span className={daysLate > 0 ? style.late : undefined}>
          {t(`reports.standings.${standing}`)}
          {daysLate > 0 && ` ${t('reports.daysLate', { count: daysLate })}`}
        </span>
      </p>
      <details className={style.requirement}>
        <summary>
          {t('reports.requirement')} <span className={style.short}>{requirement}</span>
        </summary>
        <p>{requirement}</p>
      </details>
      <ReportLight report={report} />
      {(report.returnDue ?? report.reopenedUntil) && (
        <p className={style.returned}>
          {report.returnDue
            ? t('reports.backBy', { date: report.returnDue })
            : t('reports.reopened', { date: report.reopenedUntil, reason: report.reopenReason })}
        </p>
      )}
      {report.current?.decision === 'returned' && report.current.decisionReason && (
        <p className={style.returned}>{t('reports.returnedWhy', { reason: report.current.decisionReason })}</p>
      )}
    </header>
  );
}
