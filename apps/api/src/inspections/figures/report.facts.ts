import type { CivilDate } from '@yaodian/calendar';
import type { Quarter, ReportFact } from '@yaodian/inspection';
import type { Leaving } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { instant, marks } from '../../database/columns.js';
import { leavingOf, type LeftVersion } from '../../reports/standing.js';
import type { Counting } from './counting.js';
import { grouped } from './grouped.js';
import { type KnownLateness, lateness } from './lateness.js';

/** A report that is owed, with what its lateness was counted from. */
export interface OwedReport {
  fact: ReportFact;
  due: CivilDate;
  firstLeftAt: string | null;
  isAccepted: boolean;
  /** What left the unit, where it was ever returned. */
  returned: readonly Leaving[];
}

/** The reports that are owed in the quarter's rounds, each for the unit that had the assignment then. */
export async function reportsOf(
  manager: EntityManager,
  { planId, quarter: { quarter } }: { planId: number; quarter: Quarter },
  units: readonly number[],
  counting: Counting & { known: KnownLateness },
): Promise<Map<number, ReportFact[]>> {
  const owed = await owedReportsOf(manager, { planId, quarters: [quarter] }, units, counting);
  return new Map([...owed].map(([unitId, own]) => [unitId, own.map(({ fact }) => fact)]));
}

/** The same for some quarters, with more of each report. */
export async function owedReportsOf(
  manager: EntityManager,
  { planId, quarters }: { planId: number; quarters: readonly number[] },
  units: readonly number[],
  { calendar, today, known }: Counting & { known: KnownLateness },
): Promise<Map<number, OwedReport[]>> {
  const rounds = await manager.query<{ id: number; due: CivilDate; closes: CivilDate }[]>(
    `SELECT id, due, closes FROM reporting_round WHERE plan_id = ? AND quarter IN (${marks(quarters)})`,
    [planId, ...quarters],
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
      state: string;
      firstLeftAt: Date | string | null;
    }[]
  >(
    `SELECT report.id, report.unit_id AS unitId, report.assignment_id AS assignmentId, report.round_id AS roundId,
       report.state, report.first_left_at AS firstLeftAt
     FROM progress_report report WHERE ${wanted} ORDER BY report.id`,
    values,
  );
  const returned = await returnedReports(manager, wanted, values);
  const latenessOf = (roundId: number, leavings: readonly Leaving[]) =>
    lateness({ ...dates.get(roundId)!, leavings }, today, calendar);
  const latenessOnce = (roundId: number, at: string | null) => {
    const key = `${roundId} ${at ?? ''}`;
    const found = known.get(key);
    if (found) return found;
    const once = at === null ? [] : [{ leftAt: new Date(at), percent: null, decision: null }];
    const computed = latenessOf(roundId, once);
    known.set(key, computed);
    return computed;
  };
  const found = new Map<number, OwedReport[]>();
  for (const { id, unitId, assignmentId, roundId, state, ...report } of reports) {
    const leavings = returned.get(id);
    const firstLeftAt = report.firstLeftAt === null ? null : instant(report.firstLeftAt);
    const late = leavings ? latenessOf(roundId, leavings) : latenessOnce(roundId, firstLeftAt);
    const own = found.get(unitId) ?? [];
    own.push({
      fact: { reportId: id, assignmentId, ...late },
      ...{ due: dates.get(roundId)!.due, firstLeftAt, isAccepted: state === 'accepted', returned: leavings ?? [] },
    });
    found.set(unitId, own);
  }
  return found;
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
