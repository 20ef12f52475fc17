import { type EntityManager, LessThan } from 'typeorm';
import { record } from '../../audit/record.js';
import { json } from '../../database/columns.js';
import { othersTurn } from '../../database/others-turn.js';
import { UnitRow } from '../../organisation/unit.entity.js';
import { DomainError } from '../../platform/domain-error.js';
import type { Person } from '../person.dto.js';
import { PersonRow } from '../person.entity.js';
import { everybody } from '../person.queries.js';
import { changePeople, type FormerPerson } from './apply-people.js';
import { PeopleImportRow } from './people-import.entity.js';

/** The first person who is no longer as an import left them, or is gone; null where all are. */
export function touchedPerson(people: Person[], row: PeopleImportRow): number | null {
  const versions = new Map(people.map(({ id, version }) => [id, version]));
  return [...leftBy(row)].find(([id, version]) => versions.get(id) !== version)?.[0] ?? null;
}

/** The versions in which an import has left its people. */
function leftBy({ added, changed, leftVersions }: PeopleImportRow): Map<number, number> {
  return new Map([
    ...json<number[]>(added).map((id): [number, number] => [id, 1]),
    ...json<FormerPerson[]>(changed).map(({ id, version }): [number, number] => [id, version]),
    ...json<[number, number][]>(leftVersions ?? '[]'),
  ]);
}

/** Whom undoing an import has brought back to how an earlier one left them, that one can be undone with, too. */
async function keepUndoable(tx: EntityManager, { id, changed }: PeopleImportRow): Promise<void> {
  const undone = json<FormerPerson[]>(changed);
  for (const earlier of await tx.findBy(PeopleImportRow, { id: LessThan(id) })) {
    const left = leftBy(earlier);
    const back = undone
      .filter((person) => left.get(person.id) === person.version - 1)
      .map((person): [number, number] => [person.id, person.version + 1]);
    if (back.length === 0) continue;
    const known = json<[number, number][]>(earlier.leftVersions ?? '[]');
    const leftVersions = JSON.stringify([...new Map([...known, ...back])]);
    await tx.update(PeopleImportRow, { id: earlier.id }, { leftVersions });
  }
}

/**
 * Deletes the people who were added, and makes the changed ones what they were. Throws DomainError change-impossible,
 * own-account or last-administrator.
 */
export async function undoPeople(tx: EntityManager, row: PeopleImportRow, own: number, now: Date): Promise<void> {
  const people = new Map((await everybody(tx)).map((person) => [person.id, person]));
  const touched = touchedPerson([...people.values()], row);
  if (touched !== null) throw new DomainError('change-impossible', { person: String(touched) });
  const former = json<FormerPerson[]>(row.changed);
  if (former.some(({ id }) => id === own)) throw new DomainError('own-account');
  for (const unitId of new Set(former.flatMap(({ values }) => values.memberships.map((one) => one.unitId)))) {
    if (unitId !== null && !(await tx.existsBy(UnitRow, { id: unitId })))
      throw new DomainError('change-impossible', { unit: String(unitId) });
  }
  await changePeople(
    tx,
    former.map(({ id, values }) => ({ person: people.get(id)!, values })),
    now,
  );
  for (const [index, id] of json<number[]>(row.added).entries()) {
    const { account, name, telephone } = people.get(id)!;
    await tx.delete(PersonRow, { id });
    await record(tx, { action: 'person.delete', objectId: id, before: { account, name, telephone } });
    await othersTurn(index);
  }
  await keepUndoable(tx, row);
}
