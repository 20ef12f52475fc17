import { type CivilDate, civilDateOf } from '@yaodian/calendar';
import type { ReportFact } from '@yaodian/inspection';
import type { Leaving } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { instant, marks } from '../../database/columns.js';
import { leavingOf, type LeftVersion } from '../../reports/standing.js';
import type { InspectedQuarter } from './inspected.queries.js';
import type { Counting } from './counting.js';
import { grouped } from './grouped.js';
import { lateness } from './lateness.js';

/** A report with what tells of its assignment, which may be another unit's by now. */
export interface OwedReport extends ReportFact {
  taskId: number;
  isCancelled: boolean;
  since: CivilDate;
}

/** The reports that are owed in the quarter's rounds, each for the unit that had the assignment then. */
export async function reportsOf(
  manager: EntityManager,
  { planId, quarter: { quarter } }: InspectedQuarter,
  units: readonly number[],
  { calendar, today }: Counting,
): Promise<Map<number, OwedReport[]>> {
  const rounds = await manager.query<{ id: number; due: CivilDate; closes: CivilDate }[]>(
    'SELECT id, due, closes FROM reporting_round WHERE plan_id = ? AND quarter = ?',
    [planId, quarter],
  );
  const dates = new Map(rounds.map(({ id, due, closes }) => [id, { due, closes }]));
  // by the unit: SQLite would read all reports of the rounds, which are fewer than the units
  const wanted = `report.unit_id IN (${marks(units)}) AND report.is_owed = 1
    AND +report.round_id IN (${marks(rounds)})`;
  const values = [...units, ...rounds.map(({ id }) => id)];
  const reports = await manager.query<
    {
      id: number;
      unitId: number;
      assignmentId: number;
      roundId: number;
      firstLeftAt: Date | string | null;
      taskId: number;
      state: string;
      createdAt: Date | string;
    }[]
  >(
    `SELECT report.id, report.unit_id AS unitId, report.assignment_id AS assignmentId, report.round_id AS roundId,
       report.first_left_at AS firstLeftAt, assignment.task_id AS taskId, assignment.state,
       assignment.created_at AS createdAt
     FROM progress_report report JOIN assignment ON assignment.id = report.assignment_id
     WHERE ${wanted} ORDER BY report.id`,
    values,
  );
  const returned = await returnedReports(manager, wanted, values);
  const facts = reports.map(({ id, unitId, assignmentId, roundId, firstLeftAt, taskId, state, createdAt }) => {
    const once =
      firstLeftAt === null ? [] : [{ leftAt: new Date(instant(firstLeftAt)), percent: null, decision: null }];
    return {
      unitId,
      reportId: id,
      assignmentId,
      taskId,
      isCancelled: state === 'cancelled',
      since: civilDateOf(new Date(instant(createdAt))),
      ...lateness({ ...dates.get(roundId)!, leavings: returned.get(id) ?? once }, today, calendar),
    };
  });
  const found = grouped(facts, ({ unitId }) => unitId);
  return new Map([...found].map(([unitId, own]) => [unitId, own.map(({ unitId: _unit, ...fact }) => fact)]));
}

/** All that left the unit of those reports that were returned: only for them it matters beside the first leaving. */
async function returnedReports(
  manager: EntityManager,
  wanted: string,
  values: readonly number[],
): Promise<Map<number, Leaving[]>> {
  const rows = await manager.query<
    (Omit<LeftVersion, 'leftAt'> & { reportId: number; leftAt: Date | string | null })[]
  >(
    `SELECT version.report_id AS reportId, version.percent, version.left_at AS leftAt, version.decision,
       version.return_due AS returnDue
     FROM report_version version JOIN progress_report report ON report.id = version.report_id
     WHERE ${wanted} AND version.left_at IS NOT NULL AND EXISTS (SELECT 1 FROM report_version other
       WHERE other.report_id = version.report_id AND other.decision = 'returned')
     ORDER BY version.report_id, version.ordinal`,
    [...values],
  );
  const found = grouped(rows, ({ reportId }) => reportId);
  const leavings = (own: typeof rows) =>
    own.flatMap(({ leftAt, reportId: _report, ...row }) => leavingOf({ ...row, leftAt: leftAt && instant(leftAt) }));
  return new Map([...found].map(([id, own]) => [id, leavings(own)]));
}
