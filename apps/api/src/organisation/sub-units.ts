import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { marks } from '../database/columns.js';
import { hasDeputy } from '../identity/deputies/deputy.queries.js';
import { seenBelow } from '../installation/settings.js';
import { DomainError } from '../platform/domain-error.js';
import { withAllBelow, withSections } from './unit.tree.js';

/** Units, and those of their sub-units that whoever serves them serves as well: the sections, unless the office has these on their own. */
export const servedWith = async (manager: EntityManager, units: readonly number[]): Promise<number[]> =>
  (await seenBelow(manager)) === 'none' ? [...units] : withSections(manager, units);

/**
 * Units, and those below them whose assignments whoever serves them sees: as the office has set it, and in any case those
 * for which they enter (代填).
 */
export async function seenWith(manager: EntityManager, units: readonly number[]): Promise<number[]> {
  if ((await seenBelow(manager)) === 'all') return withAllBelow(manager, units);
  const served = await servedWith(manager, units);
  if (served.length === 0) return served;
  return [...new Set([...served, ...(await enteredFor(manager, served, await unitsWithoutAccounts(manager)))])];
}

/** Units in which no account is on that could report or approve: others may write for them. */
export async function unitsWithoutAccounts(manager: EntityManager): Promise<Set<number>> {
  const rows = await manager.query<{ id: number }[]>(
    `SELECT unit.id FROM unit WHERE NOT EXISTS (
       SELECT 1 FROM membership JOIN person ON person.id = membership.person_id
       WHERE membership.unit_id = unit.id AND membership.role IN ('reporter', 'approver') AND person.disabled = ?)`,
    [0],
  );
  return new Set(rows.map(({ id }) => id));
}

/**
 * Those for which whoever serves units enters (代填) beside the ones that they serve: what is below, at any depth, as far as
 * none of it has accounts.
 */
export async function enteredFor(
  manager: EntityManager,
  served: readonly number[],
  without: ReadonlySet<number>,
): Promise<number[]> {
  const found = new Set<number>();
  for (let above = [...served]; above.length > 0;) {
    const sql = `SELECT id FROM unit WHERE parent_id IN (${marks(above)})`;
    const rows = await manager.query<{ id: number }[]>(sql, above);
    above = rows.map(({ id }) => id).filter((id) => without.has(id) && !found.has(id));
    for (const id of above) found.add(id);
  }
  return [...found];
}

/**
 * Makes sure that somebody other than the person can let leave (审核人) what a unit asks for or reports: one of its own, of
 * the unit that it is a section of, or, where it has no accounts, of the units above; also who stands in there today.
 * Throws DomainError approver-missing.
 */
export async function requireHead(
  manager: EntityManager,
  { unitId, unitName }: { unitId: number; unitName: string },
  { personId, today }: { personId: number; today: CivilDate },
): Promise<void> {
  const without = await unitsWithoutAccounts(manager);
  const servesSections = (await seenBelow(manager)) !== 'none';
  const units: number[] = [];
  for (let at: number | null = unitId; at !== null && !units.includes(at);) {
    units.push(at);
    const rows: { kind: string | null; above: number | null }[] = await manager.query(
      'SELECT kind, parent_id AS above FROM unit WHERE id = ?',
      [at],
    );
    const climbs: boolean = without.has(at) || (servesSections && rows[0]?.kind === 'section');
    at = (climbs && rows[0]?.above) || null;
  }
  const heads = await manager.query<object[]>(
    `SELECT person.id FROM membership JOIN person ON person.id = membership.person_id
     WHERE membership.unit_id IN (${marks(units)}) AND membership.role = 'approver' AND person.disabled = ?
       AND person.id <> ? LIMIT 1`,
    [...units, 0, personId],
  );
  if (heads.length > 0) return;
  if (await hasDeputy(manager, { units, role: 'approver', except: personId, today })) return;
  throw new DomainError('approver-missing', { unit: unitName });
}
