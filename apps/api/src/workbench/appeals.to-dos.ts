import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../assignments/acting/actor.js';
import { instant, marks } from '../database/columns.js';
import { type Waiting, waiting } from './waiting.js';

const open = `assessment_appeal appeal JOIN assessment_result result ON result.plan_id = appeal.plan_id
  JOIN plan ON plan.id = appeal.plan_id
  WHERE result.state = 'announced' AND plan.state = 'issued' AND appeal.outcome IS NULL`;

/** Appeals (申诉) that wait for the person as the unit's head, while they can still leave it. */
export async function appealsToApprove(
  manager: EntityManager,
  { approves, personId }: Actor,
  today: CivilDate,
): Promise<Waiting> {
  const units = [...approves];
  const rows = await manager.query<{ planId: number; due: CivilDate }[]>(
    `SELECT appeal.plan_id AS planId, result.appeals_until AS due FROM ${open} AND appeal.left_at IS NULL
       AND result.appeals_until >= ? AND appeal.submitted_by <> ? AND appeal.unit_id IN (${marks(units)})
     ORDER BY result.appeals_until, appeal.id`,
    [today, personId, ...units],
  );
  return waiting('approve-appeal', { count: rows.length, due: rows[0]?.due ?? null, planId: rows[0]?.planId ?? null });
}

/** Appeals that the person decides on: of the office all but those of their own unit, and of the office's own unit whom the plan names. */
export async function appealsToDecide(manager: EntityManager, actor: Actor): Promise<Waiting> {
  const [own, office] = [[...actor.belongsTo], [...actor.officeUnits]];
  const others = actor.isOffice ? `appeal.unit_id NOT IN (${office.length > 0 ? marks(office) : '0'}) OR` : '';
  const rows = await manager.query<{ planId: number; at: Date | string }[]>(
    `SELECT appeal.plan_id AS planId, appeal.left_at AS at FROM ${open} AND appeal.left_at IS NOT NULL
       AND appeal.unit_id NOT IN (${own.length > 0 ? marks(own) : '0'})
       AND (${others} (plan.own_reviewer_id = ? AND appeal.unit_id IN (${marks(office)})))
     ORDER BY appeal.left_at, appeal.id`,
    [...own, ...(actor.isOffice ? office : []), actor.personId, ...office],
  );
  const [first] = rows;
  return waiting('decide-appeal', {
    count: rows.length,
    since: first ? instant(first.at) : null,
    planId: first?.planId ?? null,
  });
}

/** Ledgers of the person's units that can still be appealed. */
export async function ledgersToCheck(manager: EntityManager, actor: Actor, today: CivilDate): Promise<Waiting> {
  const units = [...actor.above];
  const rows = await manager.query<{ planId: number; due: CivilDate }[]>(
    `SELECT result.plan_id AS planId, result.appeals_until AS due
     FROM assessment_result result JOIN plan ON plan.id = result.plan_id
       JOIN assessment_snapshot snapshot ON snapshot.plan_id = result.plan_id AND snapshot.number = 1
       JOIN assessment_snapshot_unit unit ON unit.snapshot_id = snapshot.id
     WHERE result.state = 'announced' AND plan.state = 'issued' AND result.appeals_until >= ?
       AND unit.unit_id IN (${marks(units)})
     ORDER BY result.appeals_until, unit.position`,
    [today, ...units],
  );
  return waiting('check-ledger', { count: rows.length, due: rows[0]?.due ?? null, planId: rows[0]?.planId ?? null });
}
