import type { Report, ReportVersion } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { AssignmentLight } from '../../assignments/components/assignment-light';
import { TextDifference } from '../../../shared/text-difference';
import { Figures } from './figures';
import style from './report.module.css';
import { Standing } from './standing';
import { useRoundWords } from './use-round-words';

export const textFields = ['done', 'nextSteps', 'problems'] as const;

interface Props {
  report: Report;
  /** Whether the text stands beside the one before, with what differs marked. */
  compares: boolean;
}

/** One report: whose, on what, how it stands, and its text beside the one that it is compared with. */
export function ReportBody({ report, compares }: Props) {
  const { t } = useTranslation();
  const roundWords = useRoundWords();
  const { unitName, role, round, current, earlier, state, returnDue, reopenedUntil, reopenReason } = report;
  return (
    <>
      <p className={style.facts}>
        <Standing report={report} />
        <span>{t('review.roundOf', { round: roundWords(round), due: round.due })}</span>
        <span>{t(`review.states.${state}`)}</span>
        <span>
          {unitName} {t(`tasks.roles.${role}`)}
        </span>
        {report.countsAsMissing && <span>{t('review.countsAsMissing')}</span>}
      </p>
      <AssignmentLight taskId={report.taskId} assignmentId={report.assignmentId} />
      <dl className={style.asked}>
        <div>
          <dt>{t('tasks.fields.requirement')}</dt>
          <dd lang="zh-CN">
            {report.requirement} <Link to={`/tasks/${report.taskId}`}>{t('review.toTask')}</Link>
          </dd>
        </div>
        {reasonOf(report) !== null && (
          <div>
            <dt>{t('review.returnReason')}</dt>
            <dd lang="zh-CN">{reasonOf(report)}</dd>
          </div>
        )}
        {returnDue !== null && (
          <div>
            <dt>{t('review.backBy')}</dt>
            <dd>{returnDue}</dd>
          </div>
        )}
        {reopenedUntil !== null && (
          <div>
            <dt>{t('review.reopened')}</dt>
            <dd>
              {reopenedUntil} <span lang="zh-CN">{reopenReason}</span>
            </dd>
          </div>
        )}
      </dl>
      {current === null ? (
        <p className={style.nothing}>{t('review.nothingYet')}</p>
      ) : (
        <>
          <div className={compares && earlier ? style.sides : style.side}>
            {compares && earlier && (
              <section className={style.version} aria-label={t('review.before')}>
                <VersionHead version={earlier} name={isOfThis(report) ? undefined : t('review.lastRound')} />
                <VersionText version={earlier} other={current} side="before" />
              </section>
            )}
            <section className={style.version} aria-label={t('review.now')}>
              <VersionHead version={current} />
              <VersionText version={current} other={compares ? earlier : null} side="after" />
            </section>
          </div>
          <Figures current={current} earlier={earlier} earlierName={isOfThis(report) ? 'before' : 'lastRound'} />
        </>
      )}
    </>
  );
}

/** Whether it is compared with a version of its own, and not with one of an earlier round. */
const isOfThis = ({ current }: Report): boolean => current !== null && current.ordinal > 1;

/** Why it was returned last: now, or before the version that is there. */
function reasonOf(report: Report): string | null {
  const { current, earlier } = report;
  if (current?.decision === 'returned') return current.decisionReason;
  return isOfThis(report) ? (earlier?.decisionReason ?? null) : null;
}

export function VersionHead({ version, name }: { version: ReportVersion; name?: string }) {
  const { t } = useTranslation();
  const { ordinal, leftAt, writtenAt, isUnchanged, isOnBehalf, decision, submittedBy, approvedBy } = version;
  const people = [
    submittedBy && t('review.submittedBy', { name: submittedBy }),
    approvedBy && t('review.approvedBy', { name: approvedBy }),
  ];
  return (
    <p className={style.versionHead}>
      <b>{name ?? t('review.version', { ordinal })}</b>
      <span>{clockTime(leftAt ?? writtenAt)}</span>
      {people.map((words) => words && <span key={words}>{words}</span>)}
      {isUnchanged && <span className={style.chip}>{t('review.unchanged')}</span>}
      {isOnBehalf && <span className={style.chip}>{t('review.onBehalf')}</span>}
      {decision && <span className={style.chip}>{t(`review.states.${decision}`)}</span>}
    </p>
  );
}

interface TextProps {
  version: ReportVersion;
  /** What it is compared with; null where it stands alone. */
  other: ReportVersion | null;
  side: 'before' | 'after';
}

/** What was done, what comes next and what hinders; empty parts are left out. */
export function VersionText({ version, other, side }: TextProps) {
  const { t } = useTranslation();
  return textFields.map((field) => {
    const own = version[field];
    const of = other?.[field] ?? '';
    if (own === '') return null;
    return (
      <div key={field} className={style.field}>
        <h4>{t(`review.fields.${field}`)}</h4>
        <p lang="zh-CN">
          {other === null ? (
            own
          ) : (
            <TextDifference before={side === 'before' ? own : of} after={side === 'before' ? of : own} side={side} />
          )}
        </p>
      </div>
    );
  });
}
