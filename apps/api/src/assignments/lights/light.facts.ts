import { type CivilDate, civilDateOf, type Period } from '@yaodian/calendar';
import type { AssignmentFacts, AssignmentState, Leaving, RoundFacts } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { instant, marks } from '../../database/columns.js';
import { leavingOf, type LeftVersion } from '../../reports/standing.js';
import { unprovedOf } from '../../inspections/rectification/unproved.queries.js';
import { unansweredOf } from '../../supervision/demands/demand.queries.js';
import { joinRecorded } from '../recording/recorded.sql.js';
import { findStays } from '../stays.queries.js';
import { closingsOf } from './closing.facts.js';
import { deadlineFactsOf, type DeadlineSource } from './deadline.facts.js';

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

interface Values extends StoredLight, DeadlineSource {
  planId: number;
  state: AssignmentState;
  closedFrom: AssignmentState | null;
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
  const deadlines = await deadlineFactsOf(manager, rows);
  return rows.map((row) => {
    const { id, planId, state, closedFrom, archivedAt, recordedPercent } = row;
    const { light, reasons, missed, first, effective, on } = row;
    const closing = closedFrom === null ? closings.get(id)?.get(state) : undefined;
    return {
      id,
      planId,
      facts: {
        stays: stays.get(id) ?? [],
        deadline: deadlines.get(id) ?? null,
        closing: closing ?? null,
        recordedPercent,
        rounds: rounds.get(id) ?? [],
        notices: unanswered.get(id) ?? [],
        rectifications: unproved.get(id) ?? [],
      },
      archivedOn: archivedAt === null ? null : civilDateOf(new Date(instant(archivedAt))),
      stored: { light, reasons, missed, first, effective, on },
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
