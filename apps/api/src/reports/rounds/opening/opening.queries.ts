import type { EntityManager } from 'typeorm';
import { instant, json, marks } from '../../../database/columns.js';
import { fieldsOf, minutesPerField } from '../../../plans/issuing/burden.js';
import type { PlanRound, RoundBurden } from './opening.dto.js';

interface Values extends Omit<PlanRound, 'openedAt' | 'reports' | 'left' | 'canOpen'> {
  openedAt: Date | string | null;
  reports: number | string;
  left: number | string | null;
}

/** A plan's rounds in the order of their due dates; the next one of each rhythm can be opened on a day within or after its period. */
export async function findRounds(manager: EntityManager, planId: number, today: string): Promise<PlanRound[]> {
  const rows = await manager.query<Values[]>(
    `SELECT round.id, round.rhythm, round.period_first AS periodFirst, round.period_last AS periodLast, round.opens,
       round.due, round.closes, round.opened_at AS openedAt, COUNT(report.id) AS reports,
       SUM(CASE WHEN report.first_left_at IS NULL THEN 0 ELSE 1 END) AS "left"
     FROM reporting_round round LEFT JOIN progress_report report ON report.round_id = round.id AND report.is_owed = 1
     WHERE round.plan_id = ?
     GROUP BY round.id, round.rhythm, round.period_first, round.period_last, round.opens, round.due, round.closes,
       round.opened_at
     ORDER BY round.due, round.rhythm, round.id`,
    [planId],
  );
  const next = new Set<string>();
  return rows.map(({ openedAt, reports, left, ...row }) => {
    const isNext = openedAt === null && !next.has(row.rhythm);
    if (openedAt === null) next.add(row.rhythm);
    return {
      ...row,
      openedAt: openedAt && instant(openedAt),
      reports: Number(reports),
      left: openedAt === null ? 0 : Number(left ?? 0),
      canOpen: isNext && row.periodFirst <= today,
    };
  });
}

/** Below the number of values that either database takes in one statement. */
const mostIds = 10_000;

/** What the reports of assignments ask of each unit, in the office's order. */
export async function burdenOf(manager: EntityManager, assignments: readonly number[]): Promise<RoundBurden[]> {
  const found = new Map<number, RoundBurden & { order: number }>();
  for (let from = 0; from < assignments.length; from += mostIds) {
    const part = assignments.slice(from, from + mostIds);
    const rows = await manager.query<{ unitId: number; name: string; order: number; targets: string }[]>(
      `SELECT unit.id AS unitId, unit_name.name, unit.sort_order AS "order", task.targets
       FROM assignment JOIN task ON task.id = assignment.task_id JOIN unit ON unit.id = assignment.unit_id
         JOIN unit_name ON unit_name.unit_id = unit.id AND unit_name.kind = 'name'
       WHERE assignment.id IN (${marks(part)})`,
      part,
    );
    for (const { unitId, name, order, targets } of rows) {
      const own = found.get(unitId) ?? { unitId, name, order, reports: 0, fields: 0, minutes: 0 };
      found.set(unitId, own);
      own.reports += 1;
      own.fields += fieldsOf({ targets: json<unknown[]>(targets) });
      own.minutes = own.fields * minutesPerField;
    }
  }
  return [...found.values()]
    .sort((one, other) => one.order - other.order || one.unitId - other.unitId)
    .map(({ order: _order, ...burden }) => burden);
}
