import type { Role } from '@yaodian/access';
import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { marks } from '../../database/columns.js';
import type { Colleague, Deputy } from './deputy.dto.js';

interface DeputyValues extends Pick<Deputy, 'id' | 'unitId' | 'unitName' | 'role' | 'firstDay' | 'lastDay'> {
  personId: number;
  personName: string;
  deputyId: number;
  deputyName: string;
  disabled: boolean | number;
}

/**
 * Under which a row of `deputy` gives its role: not ended, who is stood in for still has the role there, and who stands
 * in still belongs to the unit.
 */
export const gives = `deputy.ended_at IS NULL
  AND EXISTS (SELECT 1 FROM membership own WHERE own.person_id = deputy.person_id AND own.unit_id = deputy.unit_id
    AND own.role = deputy.role)
  AND EXISTS (SELECT 1 FROM membership theirs WHERE theirs.person_id = deputy.deputy_id AND theirs.unit_id = deputy.unit_id)`;

/** Those in which a person is on either side and whose last day is not over, by their first day. */
export async function deputiesOf(manager: EntityManager, personId: number, today: CivilDate): Promise<Deputy[]> {
  const rows = await manager.query<DeputyValues[]>(
    `SELECT deputy.id, deputy.person_id AS personId, person.name AS personName, deputy.deputy_id AS deputyId,
       stand_in.name AS deputyName, stand_in.disabled, deputy.unit_id AS unitId, unit_name.name AS unitName, deputy.role,
       deputy.first_day AS firstDay, deputy.last_day AS lastDay
     FROM deputy JOIN person ON person.id = deputy.person_id JOIN person stand_in ON stand_in.id = deputy.deputy_id
       JOIN unit_name ON unit_name.unit_id = deputy.unit_id AND unit_name.kind = 'name'
     WHERE (deputy.person_id = ? OR deputy.deputy_id = ?) AND deputy.last_day >= ? AND ${gives}
     ORDER BY deputy.first_day, deputy.id`,
    [personId, personId, today],
  );
  return rows.map(({ personName, deputyName, deputyId, personId: id, disabled, ...row }) => ({
    ...row,
    person: { id, name: personName },
    deputy: { id: deputyId, name: deputyName },
    standing: disabled ? 'suspended' : row.firstDay <= today ? 'in-force' : 'to-come',
  }));
}

/** The roles that persons have in others' place today. */
export async function rolesAsDeputy(
  manager: EntityManager,
  persons: readonly number[],
  today: CivilDate,
): Promise<Map<number, { unitId: number; role: Role }[]>> {
  const found = new Map<number, { unitId: number; role: Role }[]>();
  if (persons.length === 0) return found;
  const rows = await manager.query<{ personId: number; unitId: number; role: Role }[]>(
    `SELECT DISTINCT deputy.deputy_id AS personId, deputy.unit_id AS unitId, deputy.role FROM deputy
     WHERE deputy.deputy_id IN (${marks(persons)}) AND deputy.first_day <= ? AND deputy.last_day >= ? AND ${gives}`,
    [...persons, today, today],
  );
  for (const { personId, ...role } of rows) found.set(personId, [...(found.get(personId) ?? []), role]);
  return found;
}

/** Whether somebody else than a person stands in today for a role of one of some units, and may sign in. */
export async function hasDeputy(
  manager: EntityManager,
  { units, role, except, today }: { units: readonly number[]; role: Role; except: number; today: CivilDate },
): Promise<boolean> {
  const rows = await manager.query<object[]>(
    `SELECT deputy.id FROM deputy JOIN person ON person.id = deputy.deputy_id
     WHERE deputy.unit_id IN (${marks(units)}) AND deputy.role = ? AND deputy.deputy_id <> ? AND person.disabled = ?
       AND deputy.first_day <= ? AND deputy.last_day >= ? AND ${gives} LIMIT 1`,
    [...units, role, except, 0, today, today],
  );
  return rows.length > 0;
}

/** People of a unit who may sign in and do not have the role there themselves, by name. */
export const colleaguesWithout = (
  manager: EntityManager,
  { unitId, role }: { unitId: number; role: Role },
  personId: number,
): Promise<Colleague[]> =>
  manager.query(
    `SELECT DISTINCT person.id, person.name FROM person JOIN membership ON membership.person_id = person.id
     WHERE membership.unit_id = ? AND person.disabled = ? AND person.id <> ? AND NOT EXISTS (
       SELECT 1 FROM membership same WHERE same.person_id = person.id AND same.unit_id = ? AND same.role = ?)
     ORDER BY person.name, person.id`,
    [unitId, 0, personId, unitId, role],
  );
