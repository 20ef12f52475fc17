import { useQuery } from '@tanstack/react-query';
import type { Report } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { issuedTaskQuery } from '../../assignments/api/get-issued-task';
import { AssignmentLight } from '../../assignments/components/assignment-light';
import { Remaining } from '../../assignments/components/remaining';
import style from './reports.module.css';

/** Which task it is, by when, and what is asked for. */
export function ReportHead({ report }: { report: Report }) {
  const { t } = useTranslation();
  const { taskId, no, title, requirement, unitName, role, ledBy, deadline, standing, daysLate } = report;
  const { data: task } = useQuery(issuedTaskQuery(taskId));
  return (
    <header className={style.reportHead}>
      <h2>
        {no} <Link to={`/tasks/${taskId}`}>{title}</Link>
      </h2>
      <p className={style.facts}>
        <span>{unitName}</span>
        <span>{t(`reports.roles.${role}`)}</span>
        {role !== 'lead' && ledBy.length > 0 && <span>{t('reports.ledBy', { units: ledBy.join('、') })}</span>}
        <span>
          {deadline.date ?? t(`reports.kinds.${deadline.kind}`)} <Remaining workingDays={task?.workingDays ?? null} />
        </span>
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
      <AssignmentLight taskId={taskId} assignmentId={report.assignmentId} />
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
