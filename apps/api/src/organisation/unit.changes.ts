import { unitKey } from '@yaodian/decomposition';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/record.js';
import { isDuplicate, isReferenced } from '../database/failures.js';
import { DomainError } from '../platform/domain-error.js';
import { invalid } from '../platform/validation.js';
import type { NewUnit, Unit } from './unit.dto.js';
import { UnitNameRow, UnitRow } from './unit.entity.js';
import { UnitGroupExceptionRow, UnitGroupRow } from './groups/group.entity.js';
import { groupNamed } from './groups/group.queries.js';
import { nameRow, nameRows, type UnitNames } from './unit.names.js';
import { orderAtEnd } from './unit.order.js';
import { findUnit, ownerOf } from './unit.queries.js';
import { requireParent } from './unit.tree.js';
import { currentContext } from '../platform/work-context.js';

/**
 * Adds a unit, `id` only where it was there before. Throws DomainError not-found, validation or name-taken, and leaves
 * nothing behind then.
 */
export async function insertUnit(tx: EntityManager, unit: NewUnit, id?: number): Promise<Unit> {
  const columns = columnsOf({ ...unit, order: unit.order ?? (await orderAtEnd(tx)) });
  if (columns.parentId !== null) await requireParent(tx, id, columns.parentId);
  const row = { ...(id === undefined ? {} : { id }), ...columns, version: 1, updatedAt: currentContext().startedAt };
  const { identifiers } = await tx.insert(UnitRow, row);
  const given = id ?? (identifiers[0] as { id: number }).id;
  try {
    await insertNames(tx, given, namesOf(unit));
  } catch (error) {
    await tx.delete(UnitRow, { id: given });
    throw error;
  }
  const added = await findUnit(tx, given);
  await record(tx, { action: 'unit.create', objectId: given, after: added });
  return added;
}

/** The same, or null where somebody else has registered the name meanwhile. */
export async function insertUnlessTaken(tx: EntityManager, unit: NewUnit): Promise<Unit | null> {
  try {
    return await insertUnit(tx, unit);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'name-taken') return null;
    throw error;
  }
}

/** What a unit's own row keeps of it. Throws DomainError validation where it would end before it begins. */
export function columnsOf(unit: NewUnit & { order: number }) {
  const { place = null, level = null, kind = null, order, parentId = null, validFrom = null, validTo = null } = unit;
  const { liaison = null, liaisonTelephone = null, leader = null, needsApprover = true } = unit;
  if (validFrom !== null && validTo !== null && validTo < validFrom)
    throw invalid('validTo', 'must not be before validFrom');
  return { place, level, kind, order, parentId, validFrom, validTo, liaison, liaisonTelephone, leader, needsApprover };
}

/** Puts a unit's names in the place of those that it has; throws DomainError name-taken. */
export async function replaceNames(tx: EntityManager, id: number, names: UnitNames): Promise<void> {
  await tx.delete(UnitNameRow, { unitId: id });
  await insertNames(tx, id, names);
}

/** Gives a unit one more alias; gives whether it did not have that name yet. Throws DomainError name-taken. */
export async function addAlias(tx: EntityManager, id: number, alias: string): Promise<boolean> {
  const key = unitKey(alias);
  if (await tx.existsBy(UnitNameRow, { unitId: id, key })) return false;
  await insertName(tx, nameRow(id, 'alias', alias));
  await touchUnit(tx, id);
  await record(tx, { action: 'unit.add-alias', objectId: id, after: { alias } });
  return true;
}

export async function removeAlias(tx: EntityManager, id: number, alias: string): Promise<void> {
  await tx.delete(UnitNameRow, { unitId: id, kind: 'alias', key: unitKey(alias) });
  await touchUnit(tx, id);
  await record(tx, { action: 'unit.remove-alias', objectId: id, before: { alias } });
}

/**
 * Takes a unit out of the register. Throws DomainError unit-in-use while people, other units, groups, assignments or
 * reorganisations belong to it.
 */
export async function deleteUnit(tx: EntityManager, id: number): Promise<void> {
  const before = await findUnit(tx, id);
  const inUse = async () => new DomainError('unit-in-use', { kind: await userOf(tx, id) }, { current: before });
  try {
    await tx.delete(UnitRow, { id });
  } catch (error) {
    throw isReferenced(error) ? await inUse() : error;
  }
  await record(tx, { action: 'unit.delete', objectId: id, before });
}

/** What still belongs to a unit. */
async function userOf(
  tx: EntityManager,
  id: number,
): Promise<'units' | 'groups' | 'assignments' | 'reorganisations' | 'people'> {
  if (await tx.existsBy(UnitRow, { parentId: id })) return 'units';
  if (await tx.existsBy(UnitGroupRow, { parentId: id })) return 'groups';
  if (await tx.existsBy(UnitGroupExceptionRow, { unitId: id })) return 'groups';
  const assigned = await tx.query<object[]>('SELECT id FROM assignment WHERE unit_id = ? LIMIT 1', [id]);
  if (assigned.length > 0) return 'assignments';
  const reorganised = await tx.query<object[]>(
    'SELECT id FROM reorganisation LEFT JOIN reorganised_unit ON reorganisation_id = id WHERE successor_id = ? OR unit_id = ? LIMIT 1',
    [id, id],
  );
  return reorganised.length > 0 ? 'reorganisations' : 'people';
}

export const touchUnit = (tx: EntityManager, id: number) =>
  tx.update(UnitRow, { id }, { version: () => 'version + 1', updatedAt: currentContext().startedAt });

export const namesOf = ({ name, shortName = null, aliases = [], formerNames = [] }: NewUnit): UnitNames => ({
  name,
  shortName,
  aliases,
  formerNames,
});

export async function insertNames(tx: EntityManager, id: number, names: UnitNames): Promise<void> {
  for (const row of nameRows(id, names)) await insertName(tx, row as UnitNameRow);
}

/** A full name or an alias that another unit or a group goes by would never be found, or be found twice. */
async function insertName(
  tx: EntityManager,
  row: Partial<UnitNameRow> & { unitId: number; key: string; name: string },
) {
  if (row.claim) {
    const owner = await ownerOf(tx, row.key, row.unitId);
    // a full name may be another unit's short name, and comes first
    if (owner !== null && (row.kind === 'alias' || (await isClaimed(tx, row.key)))) throw nameTaken(row.name, owner);
    const group = await groupNamed(tx, row.key);
    if (group !== null) throw nameTaken(row.name, group);
  }
  try {
    await tx.insert(UnitNameRow, row);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    throw nameTaken(row.name, (await ownerOf(tx, row.key, row.unitId)) ?? '');
  }
}

/** Throws DomainError name-taken where another unit has it as full name or alias. */
export async function requireFree(manager: EntityManager, name: string): Promise<void> {
  const key = unitKey(name);
  if (await isClaimed(manager, key)) throw nameTaken(name, (await ownerOf(manager, key, 0)) ?? '');
}

const isClaimed = (tx: EntityManager, claim: string): Promise<boolean> => tx.existsBy(UnitNameRow, { claim });

const nameTaken = (name: string, unit: string) => new DomainError('name-taken', { name, unit });
