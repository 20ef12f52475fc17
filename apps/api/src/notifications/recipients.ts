import type { Role } from '@yaodian/access';
import type { EntityManager } from 'typeorm';
import { marks } from '../database/columns.js';
import { gives } from '../identity/deputies/deputy.queries.js';
import { seenBelow } from '../installation/settings.js';
import { unitsWithoutAccounts } from '../organisation/sub-units.js';
import { ownUnits } from '../plans/issuing/issue.queries.js';
import { today } from '../platform/work-context.js';

/** Who is told for each of some units. */
export type OfUnits = ReadonlyMap<number, readonly number[]>;

/** 填报员 of units, with whoever stands in for them today; for a unit without any, those of the unit that serves it. */
export const clerksOf = (tx: EntityManager, unitIds: readonly number[]): Promise<OfUnits> =>
  servingAs(tx, unitIds, ['reporter']);

/** 审核人 of units in the same way; nobody where a unit needs none and has none. */
export const approversOf = (tx: EntityManager, unitIds: readonly number[]): Promise<OfUnits> =>
  servingAs(tx, unitIds, ['approver']);

/** Both. */
export const peopleOf = (tx: EntityManager, unitIds: readonly number[]): Promise<OfUnits> =>
  servingAs(tx, unitIds, ['reporter', 'approver']);

/** The people of the office (领导小组办公室). */
export const officePersons = (tx: EntityManager): Promise<number[]> => withRole(tx, 'office');

/** Leaders (领导), who read everything. */
export const leaders = (tx: EntityManager): Promise<number[]> => withRole(tx, 'leader');

/** Those who keep the channels, told of nothing but the system. */
export const administratorsTold = (tx: EntityManager): Promise<number[]> => withRole(tx, 'system-admin');

/** Who decides what a unit asks for in a plan: the office, and for its own units 本级复核人, who alone may. */
export async function decidersOf(
  tx: EntityManager,
  { planId, unitId }: { planId: number; unitId: number },
): Promise<number[]> {
  if (!(await ownUnits(tx)).has(unitId)) return officePersons(tx);
  const sql = 'SELECT own_reviewer_id AS id FROM plan WHERE id = ? AND own_reviewer_id IS NOT NULL';
  return (await tx.query<{ id: number }[]>(sql, [planId])).map(({ id }) => id);
}

async function withRole(tx: EntityManager, role: Role): Promise<number[]> {
  const rows = await tx.query<{ id: number }[]>(
    `SELECT DISTINCT person.id FROM membership JOIN person ON person.id = membership.person_id
     WHERE membership.role = ? AND person.disabled = ? ORDER BY person.id`,
    [role, 0],
  );
  return rows.map(({ id }) => id);
}

/** A few statements, however many units there are. */
async function servingAs(tx: EntityManager, unitIds: readonly number[], roles: readonly Role[]): Promise<OfUnits> {
  const found = new Map<number, readonly number[]>();
  if (unitIds.length === 0) return found;
  const own = await personsByUnit(tx, roles);
  const above = await servedFromAbove(tx);
  for (const unitId of unitIds) {
    let at: number | undefined = unitId;
    const passed = new Set<number>();
    while (at !== undefined && !own.has(at) && !passed.has(at)) {
      passed.add(at);
      at = above.get(at);
    }
    found.set(unitId, (at === undefined ? undefined : own.get(at)) ?? []);
  }
  return found;
}

/** Who has one of the roles in each unit, in one's own right or for somebody else today. */
async function personsByUnit(tx: EntityManager, roles: readonly Role[]): Promise<Map<number, number[]>> {
  const rows = await tx.query<{ unitId: number; personId: number }[]>(
    `SELECT membership.unit_id AS unitId, membership.person_id AS personId
     FROM membership JOIN person ON person.id = membership.person_id
     WHERE membership.role IN (${marks(roles)}) AND membership.unit_id IS NOT NULL AND person.disabled = ?
     UNION
     SELECT deputy.unit_id, deputy.deputy_id FROM deputy JOIN person ON person.id = deputy.deputy_id
     WHERE deputy.role IN (${marks(roles)}) AND deputy.first_day <= ? AND deputy.last_day >= ? AND ${gives}
       AND person.disabled = ?
     ORDER BY 1, 2`,
    [...roles, 0, ...roles, today(), today(), 0],
  );
  const found = new Map<number, number[]>();
  for (const { unitId, personId } of rows) found.set(unitId, [...(found.get(unitId) ?? []), personId]);
  return found;
}

/** The unit above of each that it serves: of a section, unless the office has these on their own, and of one without accounts. */
async function servedFromAbove(tx: EntityManager): Promise<Map<number, number>> {
  const servesSections = (await seenBelow(tx)) !== 'none';
  const without = await unitsWithoutAccounts(tx);
  const rows = await tx.query<{ id: number; kind: string; parentId: number }[]>(
    'SELECT id, kind, parent_id AS parentId FROM unit WHERE parent_id IS NOT NULL',
  );
  return new Map(
    rows
      .filter(({ id, kind }) => without.has(id) || (servesSections && kind === 'section'))
      .map(({ id, parentId }) => [id, parentId]),
  );
}
