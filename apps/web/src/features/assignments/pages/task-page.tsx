import { useQuery } from '@tanstack/react-query';
import type { FollowedAssignment, IssuedTask, LinkedTask } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { isNotFound } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { CountingTable } from '../../calendar/components/counting-table';
import { printedBeside, useDeadlineWords } from '../../tasks/components/use-deadline-words';
import { DeadlinePart } from '../../extensions/components/deadline-part';
import { useMay } from '../../identity/self';
import { AskRemoval } from '../../removals/components/ask-removal';
import { TaskInstructions } from '../../instructions/components/task-instructions';
import { LightCounts } from '../../lights/components/light-counts';
import { LightMark } from '../../lights/components/light-mark';
import { LightReasons } from '../../lights/components/light-reasons';
import { useReasonWords } from '../../lights/reasons';
import { TaskNotices } from '../../notices/components/task-notices';
import { RemindButton } from '../../reminders/components/remind-button';
import { RemovedNotice } from '../../removals/components/removed-notice';
import { TaskReports } from '../../review/components/task-reports';
import { issuedTaskQuery } from '../api/get-issued-task';
import { Closings } from '../components/closings';
import { HandOvers } from '../components/hand-overs';
import { History } from '../components/history';
import { OwnAssignment } from '../components/own-assignment';
import { ReopenButton } from '../components/reopen-button';
import { Remaining } from '../components/remaining';
import style from '../components/task-page.module.css';
import { TargetList } from '../components/target-list';
import { StepList } from '../components/step-list';
import { Recorded } from '../components/recorded';
import { useStateWords } from '../components/use-state-words';

/** 任务详情: what is asked, where that stands, who does it until when, and what has happened. */
export function TaskPage() {
  const { t } = useTranslation();
  const id = Number(useParams()['taskId']);
  const may = useMay();
  const { data: task, error, refetch } = useQuery(issuedTaskQuery(id));
  return (
    <div className="page">
      <PageHead
        takesText={task?.assignments.some(isInHand) ?? false}
        title={task?.title ?? t('assignments.task')}
        actions={
          task && (
            <>
              {task.planState !== 'archived' && task.assignments.some(waitsForUnit) && <RemindButton taskId={id} />}
              <AskRemoval objectKind="task" objectId={id} />
            </>
          )
        }
        facts={
          task && (
            <>
              <p>{[task.no, task.planTitle, ...task.section].filter((part) => part !== null).join(' › ')}</p>
              <TaskLightFact task={task} />
              {task.planState === 'archived' && <p className={style.chip}>{t('assignments.archived')}</p>}
            </>
          )
        }
      />
      {error && (
        <ProblemAlert
          title={t(isNotFound(error) ? 'assignments.notThere' : 'assignments.notLoaded')}
          error={error}
          onRetry={isNotFound(error) ? undefined : () => void refetch()}
          action={
            isNotFound(error) && may('assignments.read') ? (
              <Link to="/tasks">{t('assignments.toList')}</Link>
            ) : undefined
          }
        />
      )}
      {task && <RemovedNotice removed={task.removed} />}
      {task && (
        <div className={style.sides}>
          <div className={style.column}>
            <Requirement task={task} />
            {task.assignments.filter(isInHand).map((one) => (
              <OwnAssignment key={one.id} one={one} task={task} />
            ))}
            <Units task={task} />
            <TaskInstructions task={task} />
            <TaskNotices task={task} />
            <TaskReports taskId={id} />
          </div>
          <div className={style.column}>
            {task.passage !== null && (
              <section className={style.sheet} aria-labelledby="passage">
                <h2 id="passage">
                  {t('assignments.passage')}
                  <span className={style.note}>{task.documentName}</span>
                </h2>
                <p className={style.passage} lang="zh-CN">
                  {task.passage}
                </p>
              </section>
            )}
            {task.carriedFrom.length + task.carriedInto.length > 0 && (
              <section className={style.sheet} aria-labelledby="lineage">
                <h2 id="lineage">{t('carrying.lineage')}</h2>
                <Carried task={task} />
              </section>
            )}
            <section className={style.sheet} aria-labelledby="history">
              <h2 id="history">{t('assignments.history')}</h2>
              <History task={task} />
            </section>
          </div>
        </div>
      )}
    </div>
  );
}

/** The task's light with the first reason and whose it is. */
function TaskLightFact({ task: { light: taskLight, assignments } }: { task: IssuedTask }) {
  const { t } = useTranslation();
  const { brief } = useReasonWords();
  const { light, counts } = taskLight;
  if (light === null) return null;
  const worst = assignments.find((one) => one.light.light === light)!;
  const [reason] = worst.light.reasons;
  const words = reason && t('lights.unitSays', { unit: worst.shortName ?? worst.unitName, words: brief(reason) });
  return (
    <p className={style.light}>
      <LightMark light={light} size={20} /> {words}
      {assignments.length > 1 && <LightCounts counts={counts} />}
    </p>
  );
}

function Requirement({ task }: { task: IssuedTask }) {
  const { requirement, deadline, workingDays, counting, targets, rhythm, hasOwnRhythm } = task;
  const { t } = useTranslation();
  const wordsOf = useDeadlineWords();
  const words = wordsOf(deadline);
  const printed = printedBeside(deadline, words);
  return (
    <section className={style.sheet} aria-labelledby="requirement">
      <h2 id="requirement">{t('tasks.fields.requirement')}</h2>
      <p className={style.requirement} lang="zh-CN">
        {requirement}
      </p>
      <h3>{t('tasks.fields.deadline')}</h3>
      <p>
        {words} <Remaining workingDays={workingDays} />
        {printed !== null && <span className={style.note}>{t('assignments.printed', { words: printed })}</span>}
      </p>
      {counting && (
        <details className={style.counting}>
          <summary>{t('assignments.howCounted')}</summary>
          <CountingTable counting={counting} />
        </details>
      )}
      <h3>{t('tasks.fields.roundRhythm')}</h3>
      <p>
        {t(`tasks.roundRhythms.${rhythm}`)}
        {hasOwnRhythm && <span className={style.note}>{t('assignments.ownRhythm')}</span>}
      </p>
      {targets.length > 0 && (
        <>
          <h3>{t('tasks.fields.targets')}</h3>
          <TargetList task={task} />
        </>
      )}
    </section>
  );
}

/** Where the task comes from, and where it went; what is not issued yet is in the office's table. */
function Carried({ task: { carriedFrom, carriedInto } }: { task: IssuedTask }) {
  const { t } = useTranslation();
  const address = ({ id, planId, planState }: LinkedTask) =>
    planState === 'draft' ? `/plans/${planId}?task=${id}` : `/tasks/${id}`;
  return (
    <ul>
      {carriedFrom.map((other) => (
        <li key={other.id}>
          <Link to={address(other)}>{t('carrying.fromWhat', { year: other.year, title: other.title })}</Link>
        </li>
      ))}
      {carriedInto.map((other) => (
        <li key={other.id}>
          <Link to={address(other)}>{t('carrying.intoWhat', { year: other.year, title: other.title })}</Link>
        </li>
      ))}
    </ul>
  );
}

/** What can be reminded of. */
const waitsForUnit = ({ state }: FollowedAssignment) => state === 'awaiting-receipt' || state === 'in-progress';

/** What somebody can do something with, or waits for a decision; reopening stands in the unit's row. */
const isInHand = ({ offers, state }: FollowedAssignment) =>
  offers.some((offer) => offer !== 'reopen') || state === 'refused' || state === 'closing';

/** What is folded in the row of a unit that nobody acts on here. */
const hasMore = ({ steps, closings, extensions, deadlines }: FollowedAssignment) =>
  steps.length + closings.length + extensions.length + (deadlines?.stops.length ?? 0) > 0;

function Units({ task }: { task: IssuedTask }) {
  const { assignments, units, planState } = task;
  const { t } = useTranslation();
  const stateWords = useStateWords();
  const on = assignments.map(({ light }) => light.on).find((day) => day !== null);
  return (
    <section className={style.sheet} aria-labelledby="units">
      <h2 id="units">
        {t('assignments.units')}
        <span className={style.note}>
          {assignments.length < units
            ? t('assignments.unitsInScope', { shown: assignments.length, count: units })
            : t('assignments.unitsInAll', { count: units })}
        </span>
        {on && <span className={style.note}>{t('lights.asOf', { date: on })}</span>}
      </h2>
      <table className={style.table}>
        <tbody>
          {assignments.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                {one.unitName}
                <HandOvers handOvers={one.handOvers} />
                {!isInHand(one) && <Recorded recorded={one.recorded} />}
                {!isInHand(one) && hasMore(one) && (
                  <details className={style.counting}>
                    <summary>{t('assignments.stepsAndClosings')}</summary>
                    <DeadlinePart one={one} task={task} />
                    <Closings closings={one.closings} decides={false} />
                    {one.steps.length > 0 && <StepList one={one} editable={false} />}
                  </details>
                )}
              </th>
              <td>{t(`tasks.roles.${one.role}`)}</td>
              <td className={style.why}>
                <LightReasons light={one.light} />
              </td>
              <td className={style.persons}>
                {[one.responsiblePerson, one.leader].filter((name) => name !== null).join('、')}
              </td>
              <td>
                {stateWords(one, planState)}
                {one.refusal?.reroutedTo && (
                  <div className={style.note}>
                    {t('assignments.reroutedTo', { unit: one.refusal.reroutedTo, words: one.refusal.words ?? '' })}
                  </div>
                )}
                {one.offers.includes('reopen') && <ReopenButton one={one} task={task} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
