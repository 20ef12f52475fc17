import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import type { Sql } from '../assignments/assignment.sql.js';
import { instant, marks } from '../database/columns.js';
import type { Principal } from '../identity/principal.js';
import { decidable, filterOf, goesOn, owedNow, readable, takenNow } from '../reports/reach.js';
import type { Viewer } from '../reports/viewer.js';
import { type Waiting, waiting } from './waiting.js';
import type { MissingUnit, RoundProgress, ToDoKind } from './workbench.dto.js';

const reports = `progress_report report JOIN reporting_round round ON round.id = report.round_id
  JOIN plan ON plan.id = round.plan_id JOIN assignment ON assignment.id = report.assignment_id`;
const isReturned = 'report.return_due IS NOT NULL';
/** The day by which a report is to leave its unit. */
const due = `COALESCE(report.return_due, report.reopened_until, round.due)`;

interface Counted {
  count: number | string;
  late: number | string | null;
  due: CivilDate | null;
}

/** Reports that can be written, or let leave, today. */
async function count(manager: EntityManager, kind: ToDoKind, conditions: Sql[], today: CivilDate): Promise<Waiting> {
  const given: Sql[] = [owedNow, [takenNow, [today, today]], [goesOn, []], ...conditions];
  const [row] = await manager.query<Counted[]>(
    `SELECT COUNT(*) AS count, SUM(CASE WHEN ${due} < ? THEN 1 ELSE 0 END) AS late, MIN(${due}) AS due
     FROM ${reports} WHERE ${given.map(([sql]) => sql).join(' AND ')}`,
    [today, ...given.flatMap(([, values]) => values)],
  );
  return waiting(kind, { count: Number(row!.count), late: Number(row!.late ?? 0), due: row!.due });
}

const ofUnits = (units: readonly number[]): Sql => [`report.unit_id IN (${marks(units)})`, [...units]];

/** What the person's units are asked for; for units without accounts (代填) apart from it. */
export async function reportsToWrite(manager: EntityManager, viewer: Viewer, today: CivilDate): Promise<Waiting[]> {
  const units = [...viewer.reporting];
  const others = viewer.isOffice ? [...viewer.withoutAccounts].filter((id) => !viewer.reporting.has(id)) : [];
  const written: Sql = ["report.state IN ('owed', 'draft', 'returned')", []];
  const found: Waiting[] = [];
  if (units.length > 0) {
    const own = [ofUnits(units), written];
    found.push(
      await count(manager, 'report', [...own, [`NOT (${isReturned})`, []]], today),
      await count(manager, 'mend-report', [...own, [isReturned, []]], today),
    );
  }
  if (others.length > 0) found.push(await count(manager, 'report-on-behalf', [ofUnits(others), written], today));
  return found;
}

/** Reports that wait for the person as the unit's head; nobody lets their own leave. */
export async function reportsToApprove(
  manager: EntityManager,
  { approving, personId }: Viewer,
  today: CivilDate,
): Promise<Waiting> {
  const units = [...approving];
  if (units.length === 0) return waiting('approve-report', {});
  const others: Sql = [
    `report.state = 'submitted' AND NOT EXISTS (SELECT 1 FROM report_version version
       WHERE version.report_id = report.id AND version.submitted_by = ?
       AND version.ordinal = (SELECT MAX(newest.ordinal) FROM report_version newest WHERE newest.report_id = report.id))`,
    [personId],
  ];
  return count(manager, 'approve-report', [ofUnits(units), others], today);
}

/** Reports that the person decides on. */
export async function reportsToReview(manager: EntityManager, viewer: Viewer): Promise<Waiting> {
  const [sql, values] = decidable(viewer);
  const [row] = await manager.query<{ count: number | string; since: Date | string | null }[]>(
    `SELECT COUNT(*) AS count, MIN(report.left_at) AS since FROM ${reports}
     WHERE plan.state = 'issued' AND ${filterOf.waiting[0]} AND ${sql}`,
    values,
  );
  return waiting('review-report', { count: Number(row!.count), since: row!.since && instant(row!.since) });
}

interface RoundValues extends Omit<RoundProgress, 'reports' | 'left' | 'accepted' | 'missing'> {
  reports: number | string;
  left: number | string;
  accepted: number | string;
}

/** Rounds that take reports today, as far as the person reads them; the one that is due first at the top. */
export async function roundsNow(
  manager: EntityManager,
  { principal, viewer, today }: { principal: Principal; viewer: Viewer; today: CivilDate },
): Promise<RoundProgress[]> {
  const [sql, values] = await readable(manager, principal, viewer);
  const taken = `${owedNow[0]} AND round.opens <= ? AND round.closes >= ? AND ${sql}`;
  const sum = (condition: string, name: string) => `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END) AS ${name}`;
  const rows = await manager.query<RoundValues[]>(
    `SELECT round.id, plan.id AS planId, plan.title AS planTitle, round.period_first AS periodFirst,
       round.period_last AS periodLast, round.due, round.closes, COUNT(*) AS reports,
       ${sum('report.left_at IS NOT NULL', '"left"')}, ${sum("report.state = 'accepted'", 'accepted')}
     FROM ${reports} WHERE ${taken}
     GROUP BY round.id, plan.id, plan.title, round.period_first, round.period_last, round.due, round.closes
     ORDER BY round.due, round.id`,
    [today, today, ...values],
  );
  const missing = await missingUnits(manager, [`${taken} AND round.due < ?`, [today, today, ...values, today]]);
  return rows.map(({ reports: all, left, accepted, ...row }) => ({
    ...row,
    reports: Number(all),
    left: Number(left),
    accepted: Number(accepted),
    missing: missing.get(row.id) ?? [],
  }));
}

/** By round, the units from which a report has not come. */
async function missingUnits(manager: EntityManager, [sql, values]: Sql): Promise<Map<number, MissingUnit[]>> {
  const rows = await manager.query<(Omit<MissingUnit, 'reports'> & { roundId: number; reports: number | string })[]>(
    `SELECT round.id AS roundId, unit.id, COALESCE(short_name.name, full_name.name) AS name, COUNT(*) AS reports
     FROM ${reports} JOIN unit ON unit.id = report.unit_id
       JOIN unit_name full_name ON full_name.unit_id = unit.id AND full_name.kind = 'name'
       LEFT JOIN unit_name short_name ON short_name.unit_id = unit.id AND short_name.kind = 'short-name'
     WHERE ${sql} AND report.first_left_at IS NULL
     GROUP BY round.id, unit.id, short_name.name, full_name.name, unit.sort_order ORDER BY unit.sort_order, unit.id`,
    values,
  );
  const found = new Map<number, MissingUnit[]>();
  for (const { roundId, reports: count, ...unit } of rows)
    found.set(roundId, [...(found.get(roundId) ?? []), { ...unit, reports: Number(count) }]);
  return found;
}
