import type { EntityManager } from 'typeorm';
import { forUpdate } from '../database/locking.js';
import { DomainError } from '../platform/domain-error.js';

/**
 * Makes sure that a unit can be a part of `parentId`, and that this stays so until the unit of work ends: all units
 * above are held, so that of two moves at once the second one meets what the first one did. `id` is absent for a unit
 * that is just being added. Throws DomainError not-found or own-ancestor.
 */
export async function requireParent(tx: EntityManager, id: number | undefined, parentId: number): Promise<void> {
  for (let at: number | null = parentId; at !== null;) {
    if (at === id) throw new DomainError('own-ancestor');
    const rows: { parentId: number | null }[] = await tx.query(
      `SELECT parent_id AS parentId FROM unit WHERE id = ?${forUpdate(tx)}`,
      [at],
    );
    if (!rows[0]) throw new DomainError('not-found', { unit: String(at) });
    at = rows[0].parentId;
  }
}

/** Holds all units until the unit of work ends: what was read of them stays so. */
export async function holdUnits(tx: EntityManager): Promise<void> {
  await tx.query(`SELECT id FROM unit${forUpdate(tx)}`);
}

/** Units and the sections below them, at any depth: who serves a unit serves its sections, too. */
export const withSections = (manager: EntityManager, units: readonly number[]): Promise<number[]> =>
  below(manager, units, "kind = 'section' AND");

/** Units and everything below them, at any depth. */
export const withAllBelow = (manager: EntityManager, units: readonly number[]): Promise<number[]> =>
  below(manager, units, '');

async function below(manager: EntityManager, units: readonly number[], wanted: string): Promise<number[]> {
  const found = new Set(units);
  for (let above = [...found]; above.length > 0;) {
    const sql = `SELECT id FROM unit WHERE ${wanted} parent_id IN (${above.map(() => '?').join(', ')})`;
    const rows = await manager.query<{ id: number }[]>(sql, above);
    above = rows.map(({ id }) => id).filter((id) => !found.has(id));
    for (const id of above) found.add(id);
  }
  return [...found];
}
