import type { EntityManager } from 'typeorm';
import { DomainError } from '../platform/domain-error.js';
import { TaskRow } from './task.entity.js';

/** Tasks stand this far apart, so that others can be put between them; room is made only where it has run out. */
export const gap = 1024;

/** The positions of `count` tasks behind all others of a plan. */
export async function positionsAtEnd(tx: EntityManager, planId: number, count: number): Promise<number[]> {
  const last = await extreme(tx, 'MAX', planId);
  return Array.from({ length: count }, (_, index) => (last ?? 0) + gap * (index + 1));
}

/** A task that has been moved on to make room. */
export interface Shift {
  id: number;
  from: number;
  to: number;
}

/**
 * A position directly behind the task `after` (null: before all others), and what had to be moved for it. The unit must
 * hold the plan (`holdPlan`). Throws DomainError not-found where the plan has no such task.
 */
export async function positionBehind(
  tx: EntityManager,
  planId: number,
  after: number | null,
): Promise<{ position: number; shifted: Shift[] }> {
  const before = after === null ? 0 : await positionOf(tx, planId, after);
  const next = await extreme(tx, 'MIN', planId, before);
  if (next === null) return { position: before + gap, shifted: [] };
  if (next - before > 1) return { position: before + Math.floor((next - before) / 2), shifted: [] };
  const sql = 'SELECT id, position FROM task WHERE plan_id = ? AND position > ?';
  const rows = await tx.query<{ id: number; position: number }[]>(sql, [planId, before]);
  await tx
    .createQueryBuilder()
    .update(TaskRow)
    .set({ position: () => `position + ${gap}` })
    .where('plan_id = :planId AND position > :before', { planId, before })
    .execute();
  const shifted = rows.map(({ id, position }) => ({ id, from: position, to: position + gap }));
  return { position: before + gap / 2, shifted };
}

async function positionOf(tx: EntityManager, planId: number, id: number): Promise<number> {
  const sql = 'SELECT position FROM task WHERE id = ? AND plan_id = ?';
  const [row] = await tx.query<{ position: number }[]>(sql, [id, planId]);
  if (!row) throw new DomainError('not-found', { task: String(id) });
  return row.position;
}

/** The first or last position of a plan's tasks behind `above`, or null where there is none. */
async function extreme(tx: EntityManager, which: 'MIN' | 'MAX', planId: number, above = 0): Promise<number | null> {
  const sql = `SELECT ${which}(position) AS position FROM task WHERE plan_id = ? AND position > ?`;
  const [row] = await tx.query<{ position: number | null }[]>(sql, [planId, above]);
  return row?.position ?? null;
}
