import { type CivilDate, civilDateOf, type Period } from '@yaodian/calendar';
import type { AssignmentFacts, AssignmentState, DeadlineFacts, Leaving, RoundFacts } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { instant, json, marks } from '../../database/columns.js';
import type { Deadline, TaskContent } from '../../plans/task.dto.js';
import { leavingOf, type LeftVersion } from '../../reports/standing.js';
import { unprovedOf } from '../../inspections/rectification/unproved.queries.js';
import { unansweredOf } from '../../supervision/demands/demand.queries.js';
import { grantedOf } from '../../supervision/extensions/extension.facts.js';
import { clockStopsOf } from '../../supervision/stops/stop.facts.js';
import { joinRecorded } from '../recording/recorded.sql.js';
import { findStays } from '../stays.queries.js';

/** An assignment with all that its light depends on, and the light as it is stored. */
export interface FoundAssignment {
  id: number;
  planId: number;
  facts: AssignmentFacts;
  /** The day on which its plan was archived; null while it goes on. */
  archivedOn: CivilDate | null;
  stored: StoredLight;
}

/** As the table has it. */
export interface StoredLight {
  light: string | null;
  reasons: string | null;
  missed: string | null;
  first: CivilDate | null;
  effective: CivilDate | null;
  on: CivilDate | null;
}

interface Values extends StoredLight {
  id: number;
  planId: number;
  taskId: number;
  state: AssignmentState;
  closedFrom: AssignmentState | null;
  deadlineKind: Deadline['kind'];
  deadlineDate: CivilDate | null;
  issuedAt: Date | string;
  archivedAt: Date | string | null;
  recordedPercent: number | null;
}

/** Assignments with the facts of their lights, in a fixed number of statements however many they are. */
export async function findFacts(manager: EntityManager, ids: readonly number[]): Promise<FoundAssignment[]> {
  if (ids.length === 0) return [];
  const rows = await manager.query<Values[]>(
    `SELECT assignment.id, assignment.plan_id AS planId, assignment.task_id AS taskId, assignment.state,
       assignment.closed_from AS closedFrom, task.deadline_kind AS deadlineKind, task.deadline_date AS deadlineDate,
       plan.issued_at AS issuedAt, assignment.light, assignment.light_reasons AS reasons,
       assignment.missed_periods AS missed, assignment.first_deadline AS "first",
       assignment.effective_deadline AS effective, assignment.light_on AS "on", recorded.percent AS recordedPercent,
       CASE WHEN plan.state = 'archived' THEN (SELECT MAX(archived_at) FROM archiving
         WHERE archiving.plan_id = plan.id AND taken_back_at IS NULL) END AS archivedAt
     FROM assignment JOIN task ON task.id = assignment.task_id JOIN plan ON plan.id = assignment.plan_id
       ${joinRecorded}
     WHERE assignment.id IN (${marks(ids)})`,
    [...ids],
  );
  const stays = await findStays(manager, [`assignment.id IN (${marks(ids)})`, [...ids]]);
  const rounds = await roundsOf(manager, ids);
  const closings = await closingsOf(manager, ids);
  const unanswered = await unansweredOf(manager, ids);
  const unproved = await unprovedOf(manager, ids);
  const [extensions, stops] = [await grantedOf(manager, ids), await clockStopsOf(manager, ids)];
  const deadlinesSet = await deadlinesSetOn(manager, [...new Set(rows.map(({ taskId }) => taskId))]);
  return rows.map(({ id, planId, taskId, state, closedFrom, deadlineKind, deadlineDate, issuedAt, ...row }) => {
    const setOn = deadlinesSet.get(taskId) ?? civilDateOf(new Date(instant(issuedAt)));
    const deadline: DeadlineFacts | null =
      deadlineKind === 'date' && deadlineDate !== null
        ? {
            first: { date: deadlineDate, setOn },
            extensions: extensions.get(id) ?? [],
            stops: stops.get(id) ?? [],
          }
        : null;
    const closing = closedFrom === null ? closings.get(id)?.get(state) : undefined;
    const { archivedAt, recordedPercent, ...stored } = row;
    return {
      id,
      planId,
      facts: {
        stays: stays.get(id) ?? [],
        deadline,
        closing: closing ?? null,
        recordedPercent,
        rounds: rounds.get(id) ?? [],
        notices: unanswered.get(id) ?? [],
        rectifications: unproved.get(id) ?? [],
      },
      archivedOn: archivedAt === null ? null : civilDateOf(new Date(instant(archivedAt))),
      stored,
    };
  });
}

interface RoundValues extends Omit<RoundFacts['dates'], 'period'>, Period {
  reportId: number;
  assignmentId: number;
}

/**
 * The rounds in which each assignment was asked for a report of the unit that has it: those before a reorganisation count for
 * the unit that had it then.
 */
async function roundsOf(manager: EntityManager, ids: readonly number[]): Promise<Map<number, RoundFacts[]>> {
  const own = `progress_report report JOIN assignment ON assignment.id = report.assignment_id
    AND assignment.unit_id = report.unit_id`;
  const asked = await manager.query<RoundValues[]>(
    `SELECT report.id AS reportId, report.assignment_id AS assignmentId, round.period_first AS "first",
       round.period_last AS "last", round.counted_until AS countedUntil, round.due, round.closes,
       round.least_open_days AS leastOpenDays
     FROM ${own} JOIN reporting_round round ON round.id = report.round_id
     WHERE report.assignment_id IN (${marks(ids)})`,
    [...ids],
  );
  const versions = await manager.query<
    (Omit<LeftVersion, 'leftAt'> & { reportId: number; leftAt: Date | string | null })[]
  >(
    `SELECT version.report_id AS reportId, version.percent, version.left_at AS leftAt, version.decision,
       version.return_due AS returnDue
     FROM report_version version JOIN ${own.replace(' JOIN', ' ON report.id = version.report_id JOIN')}
     WHERE report.assignment_id IN (${marks(ids)}) AND version.left_at IS NOT NULL
     ORDER BY version.report_id, version.ordinal`,
    [...ids],
  );
  const leavings = new Map<number, Leaving[]>(asked.map(({ reportId }) => [reportId, []]));
  for (const { reportId, leftAt, ...version } of versions)
    leavings.get(reportId)?.push(...leavingOf({ ...version, leftAt: leftAt && instant(leftAt) }));
  const rounds = new Map<number, RoundFacts[]>(asked.map(({ assignmentId }) => [assignmentId, []]));
  for (const { reportId, assignmentId, first, last, ...dates } of asked)
    rounds.get(assignmentId)?.push({
      dates: { ...dates, period: { first, last } },
      leavings: leavings.get(reportId) ?? [],
    });
  return rounds;
}

/**
 * The request to close each assignment that is undecided, and the one by which it was closed last, by the state in which
 * it counts.
 */
async function closingsOf(
  manager: EntityManager,
  ids: readonly number[],
): Promise<Map<number, Map<AssignmentState, { leftAt: Date }>>> {
  const rows = await manager.query<{ assignmentId: number; outcome: string | null; leftAt: Date | string }[]>(
    `SELECT assignment_id AS assignmentId, outcome, left_at AS leftAt FROM closing_request
     WHERE assignment_id IN (${marks(ids)}) AND left_at IS NOT NULL AND (ended_at IS NULL OR outcome = 'accepted')
       AND NOT EXISTS (SELECT 1 FROM assignment_transition later WHERE later.act = 'record-closed'
         AND later.assignment_id = closing_request.assignment_id AND later.at > closing_request.ended_at)
     ORDER BY id`,
    [...ids],
  );
  const found = new Map<number, Map<AssignmentState, { leftAt: Date }>>();
  for (const { assignmentId, outcome, leftAt } of rows) {
    const own = found.get(assignmentId) ?? new Map<AssignmentState, { leftAt: Date }>();
    found.set(assignmentId, own.set(outcome === null ? 'closing' : 'closed', { leftAt: new Date(instant(leftAt)) }));
  }
  return found;
}

/** The day of the last amendment that said something of a task's deadline, by the task. */
async function deadlinesSetOn(manager: EntityManager, tasks: readonly number[]): Promise<Map<number, CivilDate>> {
  const rows = await manager.query<{ taskId: number; content: string; at: Date | string }[]>(
    `SELECT amended_task.task_id AS taskId, amended_task.new_values AS content, amendment.created_at AS at
     FROM amended_task JOIN amendment ON amendment.id = amended_task.amendment_id
     WHERE amended_task.task_id IN (${marks(tasks)}) AND amended_task.new_values LIKE '%"deadline":%'
     ORDER BY amended_task.id`,
    [...tasks],
  );
  const set = rows.filter(({ content }) => 'deadline' in json<Partial<TaskContent>>(content));
  return new Map(set.map(({ taskId, at }) => [taskId, civilDateOf(new Date(instant(at)))]));
}
