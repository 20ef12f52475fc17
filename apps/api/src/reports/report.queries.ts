import type { UnitRole } from '@yaodian/decomposition';
import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import type { AssignmentState } from '@yaodian/supervision';
import { deadlineColumns, type DeadlineValues, type Sql, toDeadline } from '../assignments/assignment.sql.js';
import { instant, json, marks } from '../database/columns.js';
import type { Target } from '../plans/task.dto.js';
import type { Report, ReportRound, ReportState } from './report.dto.js';

/** A report as it is stored, without what is written in it. */
export interface FoundReport extends Pick<
  Report,
  | 'id'
  | 'version'
  | 'state'
  | 'assignmentId'
  | 'assignmentState'
  | 'role'
  | 'unitId'
  | 'unitName'
  | 'shortName'
  | 'taskId'
  | 'ledBy'
  | 'no'
  | 'section'
  | 'title'
  | 'requirement'
  | 'deadline'
  | 'targets'
  | 'round'
  | 'returnDue'
  | 'reopenedUntil'
  | 'reopenReason'
> {
  isOwed: boolean;
  /** ISO 8601, in UTC. */
  firstLeftAt: string | null;
  leftAt: string | null;
  planState: string;
  ownReviewerId: number | null;
  needsApprover: boolean;
  /** The first one first, without their words. */
  versions: KnownVersion[];
  leadUnits: number[];
}

/** A version as far as it decides where its report stands. */
export interface KnownVersion {
  id: number;
  ordinal: number;
  percent: number | null;
  submittedBy: number | null;
  /** ISO 8601, in UTC; null where it is in the unit. */
  leftAt: string | null;
  decision: 'accepted' | 'returned' | null;
  decidedBy: number | null;
  /** ISO 8601, in UTC. */
  decidedAt: string | null;
  returnDue: CivilDate | null;
}

type Instants = 'leftAt' | 'decidedAt';

interface Values extends DeadlineValues, Omit<ReportRound, 'id' | 'isLast'> {
  id: number;
  version: number;
  state: ReportState;
  isOwed: number | string | boolean;
  firstLeftAt: Date | string | null;
  leftAt: Date | string | null;
  returnDue: CivilDate | null;
  reopenedUntil: CivilDate | null;
  reopenReason: string | null;
  assignmentId: number;
  assignmentState: AssignmentState;
  role: UnitRole;
  unitId: number;
  unitName: string;
  shortName: string | null;
  needsApprover: number | string | boolean;
  taskId: number;
  no: string | null;
  section: string;
  title: string;
  requirement: string;
  targets: string;
  roundId: number;
  isLast: number | string | boolean;
  planState: string;
  ownReviewerId: number | null;
}

interface Wanted {
  conditions: readonly Sql[];
  /** Behind ORDER BY. */
  order?: string;
  limit?: number;
}

/** In the office's order of units and the order of the table, the round that is due first at the top. */
export const byRound = 'round.due, round.id, unit.sort_order, unit.id, task.position, task.id';

/** Reports that fit all conditions; these name the tables `report`, `assignment`, `task`, `plan`, `round` and `unit`. */
export async function findReports(
  manager: EntityManager,
  { conditions, order = byRound, limit = 500 }: Wanted,
): Promise<FoundReport[]> {
  const rows = await manager.query<Values[]>(
    `SELECT report.id, report.version, report.state, report.is_owed AS isOwed, report.first_left_at AS firstLeftAt,
       report.left_at AS leftAt, report.return_due AS returnDue,
       report.reopened_until AS reopenedUntil, report.reopen_reason AS reopenReason,
       assignment.id AS assignmentId, assignment.state AS assignmentState, assignment.role,
       report.unit_id AS unitId, full_name.name AS unitName, short_name.name AS shortName,
       unit.needs_approver AS needsApprover, task.id AS taskId, task.printed_number AS no, task.section, task.title,
       task.requirement, task.targets, ${deadlineColumns},
       round.id AS roundId, round.rhythm, round.period_first AS periodFirst, round.period_last AS periodLast,
       round.quarter, round.is_last AS isLast, round.counted_until AS countedUntil,
       round.least_open_days AS leastOpenDays, round.opens, round.due, round.closes,
       plan.id AS planId, plan.title AS planTitle, plan.year, plan.state AS planState,
       plan.own_reviewer_id AS ownReviewerId
     FROM progress_report report
       JOIN assignment ON assignment.id = report.assignment_id
       JOIN task ON task.id = assignment.task_id
       JOIN plan ON plan.id = assignment.plan_id
       JOIN reporting_round round ON round.id = report.round_id
       JOIN unit ON unit.id = report.unit_id
       JOIN unit_name full_name ON full_name.unit_id = unit.id AND full_name.kind = 'name'
       LEFT JOIN unit_name short_name ON short_name.unit_id = unit.id AND short_name.kind = 'short-name'
     WHERE ${conditions.map(([sql]) => sql).join(' AND ') || '1 = 1'}
     ORDER BY ${order} LIMIT ?`,
    [...conditions.flatMap(([, values]) => values), limit],
  );
  const versions = await versionsOf(
    manager,
    rows.map(({ id }) => id),
  );
  const leads = await leadUnitsOf(manager, [...new Set(rows.map(({ taskId }) => taskId))]);
  return rows.map((row) => ({
    ...toReport(row),
    versions: versions.get(row.id) ?? [],
    leadUnits: (leads.get(row.taskId) ?? []).map(({ unitId }) => unitId),
    ledBy: (leads.get(row.taskId) ?? []).map(({ name }) => name),
  }));
}

function toReport(row: Values): Omit<FoundReport, 'versions' | 'leadUnits' | 'ledBy'> {
  const { roundId, planId, planTitle, year, rhythm, periodFirst, periodLast, quarter } = row;
  const { countedUntil, leastOpenDays, opens, due, closes } = row;
  const { firstLeftAt, leftAt } = row;
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    isOwed: Boolean(Number(row.isOwed)),
    firstLeftAt: firstLeftAt && instant(firstLeftAt),
    leftAt: leftAt && instant(leftAt),
    returnDue: row.returnDue,
    reopenedUntil: row.reopenedUntil,
    reopenReason: row.reopenReason,
    assignmentId: row.assignmentId,
    assignmentState: row.assignmentState,
    role: row.role,
    unitId: row.unitId,
    unitName: row.unitName,
    shortName: row.shortName,
    needsApprover: Boolean(Number(row.needsApprover)),
    taskId: row.taskId,
    no: row.no,
    section: json<string[]>(row.section),
    title: row.title,
    requirement: row.requirement,
    targets: json<Target[]>(row.targets),
    deadline: toDeadline(row),
    planState: row.planState,
    ownReviewerId: row.ownReviewerId,
    round: {
      id: roundId,
      planId,
      planTitle,
      year,
      rhythm,
      periodFirst,
      periodLast,
      quarter,
      isLast: Boolean(Number(row.isLast)),
      countedUntil,
      leastOpenDays,
      opens,
      due,
      closes,
    },
  };
}

interface Lead {
  unitId: number;
  name: string;
}

/** The units that lead each of some tasks, in the office's order. */
async function leadUnitsOf(manager: EntityManager, tasks: readonly number[]): Promise<Map<number, Lead[]>> {
  const found = new Map<number, Lead[]>();
  if (tasks.length === 0) return found;
  const rows = await manager.query<(Lead & { taskId: number })[]>(
    `SELECT assignment.task_id AS taskId, assignment.unit_id AS unitId,
       COALESCE(short_name.name, full_name.name) AS name
     FROM assignment JOIN unit ON unit.id = assignment.unit_id
       JOIN unit_name full_name ON full_name.unit_id = unit.id AND full_name.kind = 'name'
       LEFT JOIN unit_name short_name ON short_name.unit_id = unit.id AND short_name.kind = 'short-name'
     WHERE assignment.role = 'lead' AND assignment.state <> 'cancelled' AND assignment.task_id IN (${marks(tasks)})
     ORDER BY unit.sort_order, unit.id`,
    [...tasks],
  );
  for (const { taskId, ...lead } of rows) found.set(taskId, [...(found.get(taskId) ?? []), lead]);
  return found;
}

async function versionsOf(manager: EntityManager, reports: readonly number[]): Promise<Map<number, KnownVersion[]>> {
  const found = new Map<number, KnownVersion[]>();
  if (reports.length === 0) return found;
  const rows = await manager.query<
    (Omit<KnownVersion, Instants> & { reportId: number } & Record<Instants, Date | string | null>)[]
  >(
    `SELECT report_id AS reportId, id, ordinal, percent, submitted_by AS submittedBy, left_at AS leftAt, decision,
       decided_by AS decidedBy, decided_at AS decidedAt, return_due AS returnDue
     FROM report_version WHERE report_id IN (${marks(reports)}) ORDER BY report_id, ordinal`,
    [...reports],
  );
  for (const { reportId, leftAt, decidedAt, ...row } of rows) {
    const versions = found.get(reportId) ?? [];
    found.set(reportId, versions);
    versions.push({ ...row, leftAt: leftAt && instant(leftAt), decidedAt: decidedAt && instant(decidedAt) });
  }
  return found;
}
