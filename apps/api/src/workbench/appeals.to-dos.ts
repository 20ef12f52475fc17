import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { type Appealing, mayDecideFor } from '../assessment/result/appeals/appeal.offers.js';
import { type AppealedLine, scoredByOthers } from '../assessment/result/appeals/appeal.shown.js';
import type { Actor } from '../assignments/acting/actor.js';
import { instant, marks } from '../database/columns.js';
import { type Waiting, waiting } from './waiting.js';

interface Undecided extends AppealedLine {
  planId: number;
  reviewerId: number | null;
  at: Date | string;
}

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

/** Appeals that the person decides on: none of their own units, and none on a line that they have scored. */
export async function appealsToDecide(manager: EntityManager, appealing: Appealing): Promise<Waiting> {
  const rows = await manager.query<Undecided[]>(
    `SELECT appeal.plan_id AS planId, appeal.unit_id AS unitId, appeal.snapshot_id AS snapshotId, appeal.line,
       appeal.left_at AS at, plan.own_reviewer_id AS reviewerId
     FROM ${open} AND appeal.left_at IS NOT NULL ORDER BY appeal.left_at, appeal.id`,
  );
  const undecided = await scoredByOthers(
    manager,
    rows.filter((row) => mayDecideFor(appealing, row)),
    appealing.actor.personId,
  );
  const [first] = undecided;
  return waiting('decide-appeal', {
    count: undecided.length,
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
