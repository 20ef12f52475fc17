import { administratorRoles } from '@yaodian/access';
import type { EntityManager } from 'typeorm';
import { marks } from '../../database/columns.js';
import { withSections } from '../../organisation/unit.tree.js';
import type { PossibleInspector } from './planning.dto.js';

/** Whoever has a business role and an account that is on, inspectors (督查员) first, then by name. */
export async function possibleInspectors(manager: EntityManager): Promise<PossibleInspector[]> {
  const rows = await manager.query<{ personId: number; name: string; role: string; unitId: number; unit: string }[]>(
    `SELECT person.id AS personId, person.name, membership.role, membership.unit_id AS unitId, unit_name.name AS unit
     FROM membership JOIN person ON person.id = membership.person_id
       JOIN unit_name ON unit_name.unit_id = membership.unit_id AND unit_name.kind = 'name'
     WHERE membership.role NOT IN (${marks(administratorRoles)}) AND person.disabled = ?
     ORDER BY person.name, person.id, membership.id`,
    [...administratorRoles, 0],
  );
  const people = new Map<number, PossibleInspector>();
  for (const { personId, name, role, unit } of rows) {
    const person = people.get(personId) ?? { personId, name, isInspector: false, unitIds: [], units: [] };
    person.isInspector ||= role === 'inspector';
    if (!person.units.includes(unit)) person.units.push(unit);
    people.set(personId, person);
  }
  const belonging = await unitsOfPeople(manager, [...people.keys()]);
  for (const person of people.values()) person.unitIds = [...(belonging.get(person.personId) ?? [])];
  return [...people.values()].sort((one, other) => Number(other.isInspector) - Number(one.isInspector));
}

/**
 * The units that people belong to, and so must not inspect: those of their memberships with their sections, and the unit
 * that such a section is a part of.
 */
export async function unitsOfPeople(
  manager: EntityManager,
  personIds: readonly number[],
): Promise<Map<number, Set<number>>> {
  if (personIds.length === 0) return new Map();
  const memberships = await manager.query<{ personId: number; unitId: number }[]>(
    `SELECT DISTINCT person_id AS personId, unit_id AS unitId FROM membership
     WHERE unit_id IS NOT NULL AND person_id IN (${marks(personIds)})`,
    [...personIds],
  );
  const above = await manager.query<{ id: number; parentId: number }[]>(
    "SELECT id, parent_id AS parentId FROM unit WHERE kind = 'section' AND parent_id IS NOT NULL",
  );
  const whole = new Map(above.map(({ id, parentId }) => [id, parentId]));
  const parts = new Map<number, number[]>();
  for (const unitId of new Set(memberships.map((one) => one.unitId))) {
    const found = await withSections(manager, [unitId]);
    for (let at = whole.get(unitId); at !== undefined && !found.includes(at); at = whole.get(at)) found.push(at);
    parts.set(unitId, found);
  }
  const belonging = new Map(personIds.map((id) => [id, new Set<number>()]));
  for (const { personId, unitId } of memberships)
    for (const part of parts.get(unitId)!) belonging.get(personId)!.add(part);
  return belonging;
}
