import { rectificationActs } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { refreshLights } from '../../assignments/lights/refresh.js';
import { marks, storedInstant } from '../../database/columns.js';

const openStates = rectificationActs.drop.from;

/**
 * Nobody puts right any more what has lost its ground: its finding was withdrawn, or its order. What was proved and not checked
 * ends with it. Gives the identifiers of those that ended.
 */
export async function dropRectifications(
  tx: EntityManager,
  by: 'finding_id' | 'order_id',
  ids: readonly number[],
  at: Date,
): Promise<number[]> {
  const rows = await tx.query<{ id: number; assignmentId: number | null }[]>(
    `SELECT rectification.id, finding.assignment_id AS assignmentId FROM rectification
       JOIN finding ON finding.id = rectification.finding_id
     WHERE rectification.state IN (${marks(openStates)}) AND rectification.${by} IN (${marks(ids)})`,
    [...openStates, ...ids],
  );
  const dropped = rows.map(({ id }) => id);
  await tx.query(
    `UPDATE rectification_proof SET outcome = 'dropped', ended_at = ?
     WHERE ended_at IS NULL AND rectification_id IN (${marks(dropped)})`,
    [storedInstant(at), ...dropped],
  );
  await tx.query(
    `UPDATE rectification SET state = 'dropped', version = version + 1 WHERE id IN (${marks(dropped)})`,
    dropped,
  );
  await refreshLights(
    tx,
    rows.flatMap(({ assignmentId }) => assignmentId ?? []),
    at,
  );
  return dropped;
}
