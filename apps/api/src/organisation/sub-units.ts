import type { EntityManager } from 'typeorm';
import { marks } from '../database/columns.js';
import { seenBelow } from '../installation/settings.js';
import { withAllBelow, withSections } from './unit.tree.js';

/** Units, and those of their sub-units that whoever serves them serves as well: the sections, unless the office has these on their own. */
export const servedWith = async (manager: EntityManager, units: readonly number[]): Promise<number[]> =>
  (await seenBelow(manager)) === 'none' ? [...units] : withSections(manager, units);

/**
 * Units, and those below them whose assignments whoever serves them sees: as the office has set it, and in any case those
 * without accounts, for which the units above enter (代填).
 */
export async function seenWith(manager: EntityManager, units: readonly number[]): Promise<number[]> {
  const seen = await seenBelow(manager);
  const below = await withAllBelow(manager, units);
  if (seen === 'all') return below;
  const own = seen === 'none' ? units : await withSections(manager, units);
  return [...new Set([...own, ...(await withoutAccounts(manager, below))])];
}

/** Those of some units in which no account is on that could report or approve. */
async function withoutAccounts(manager: EntityManager, units: readonly number[]): Promise<number[]> {
  if (units.length === 0) return [];
  const rows = await manager.query<{ id: number }[]>(
    `SELECT unit.id FROM unit WHERE unit.id IN (${marks(units)}) AND NOT EXISTS (
       SELECT 1 FROM membership JOIN person ON person.id = membership.person_id
       WHERE membership.unit_id = unit.id AND membership.role IN ('reporter', 'approver') AND person.disabled = ?)`,
    [...units, 0],
  );
  return rows.map(({ id }) => id);
}
