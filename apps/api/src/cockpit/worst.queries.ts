import type { AssignmentState, Colour } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import type { Sql } from '../assignments/assignment.sql.js';
import type { LightReason } from '../assignments/lights/light.dto.js';
import { lightRank } from '../assignments/lights/light.queries.js';
import { json, marks } from '../database/columns.js';
import type { DemandState } from '@yaodian/supervision';

/** An assignment with a red or a yellow light. */
export interface Lagging {
  id: number;
  unitId: number;
  taskId: number;
  title: string;
  state: AssignmentState;
  light: Colour;
  reasons: LightReason[];
}

/** Of more than these the least urgent are left out. */
const most = 2000;

/** What lags, the worst light and the longest past deadline first. */
export async function findLagging(manager: EntityManager, planId: number, [passes, values]: Sql): Promise<Lagging[]> {
  const rows = await manager.query<(Omit<Lagging, 'reasons'> & { reasons: string | null })[]>(
    `SELECT assignment.id, assignment.unit_id AS unitId, task.id AS taskId, task.title, assignment.state,
       assignment.light, assignment.light_reasons AS reasons
     FROM assignment JOIN task ON task.id = assignment.task_id
     WHERE assignment.plan_id = ? AND assignment.light IN ('red', 'yellow') AND assignment.state <> 'cancelled' AND ${passes}
     ORDER BY ${lightRank}, CASE WHEN assignment.effective_deadline IS NULL THEN 1 ELSE 0 END,
       assignment.effective_deadline, assignment.id LIMIT ${most}`,
    [planId, ...values],
  );
  return rows.map(({ reasons, ...row }) => ({ ...row, reasons: reasons === null ? [] : json<LightReason[]>(reasons) }));
}

/** What is asked of an assignment: the last notice or instruction that is not over, and whether an extension is. */
export interface Asked {
  demand: { reference: string; state: DemandState; answerBy: string | null } | null;
  isExtensionAsked: boolean;
}

export async function findAsked(manager: EntityManager, ids: readonly number[]): Promise<Map<number, Asked>> {
  if (ids.length === 0) return new Map();
  const demands = await manager.query<
    { assignmentId: number; reference: string; state: DemandState; answerBy: string | null }[]
  >(
    `SELECT assignment_id AS assignmentId, reference, state, answer_by AS answerBy FROM demand
     WHERE assignment_id IN (${marks(ids)}) AND state IN ('sent', 'refused', 'replied') ORDER BY id`,
    [...ids],
  );
  const extensions = await manager.query<{ assignmentId: number }[]>(
    `SELECT assignment_id AS assignmentId FROM extension WHERE assignment_id IN (${marks(ids)}) AND state = 'asked'`,
    [...ids],
  );
  const last = new Map(demands.map(({ assignmentId, ...demand }) => [assignmentId, demand]));
  const asked = new Set(extensions.map(({ assignmentId }) => assignmentId));
  return new Map(ids.map((id) => [id, { demand: last.get(id) ?? null, isExtensionAsked: asked.has(id) }]));
}
