import { unitKey } from '@yaodian/decomposition';
import { type EntityManager, In } from 'typeorm';
import { record } from '../../audit/record.js';
import { insertAll } from '../../database/bulk.js';
import { isDuplicate } from '../../database/failures.js';
import { DomainError } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';
import { canBeName } from '../unit.names.js';
import { UnitRow } from '../unit.entity.js';
import { ownerOf } from '../unit.queries.js';
import type { NewGroup } from './group.dto.js';
import { UnitGroupExceptionRow, UnitGroupNameRow, UnitGroupRow } from './group.entity.js';
import { findGroup, groupNamed, type KeptGroup } from './group.queries.js';
import { currentContext } from '../../platform/work-context.js';

/**
 * Adds a group, `id` only where it was there before. Throws DomainError not-found, validation or name-taken; the unit of
 * work must end then.
 */
export async function insertGroup(tx: EntityManager, group: NewGroup, id?: number): Promise<KeptGroup> {
  await requireUnits(tx, group);
  const row = {
    ...(id === undefined ? {} : { id }),
    ...columnsOf(group),
    version: 1,
    updatedAt: currentContext().startedAt,
  };
  const { identifiers } = await tx.insert(UnitGroupRow, row);
  const given = id ?? (identifiers[0] as { id: number }).id;
  await insertParts(tx, given, group);
  const added = await findGroup(tx, given);
  await record(tx, { action: 'group.create', objectId: given, after: added });
  return added;
}

/** Makes a group what is given; the caller holds its row. Throws as insertGroup. */
export async function replaceGroup(tx: EntityManager, before: KeptGroup, next: NewGroup): Promise<KeptGroup> {
  const { id, version } = before;
  await requireUnits(tx, next);
  await tx.update(
    UnitGroupRow,
    { id },
    { ...columnsOf(next), version: version + 1, updatedAt: currentContext().startedAt },
  );
  await tx.delete(UnitGroupNameRow, { groupId: id });
  await tx.delete(UnitGroupExceptionRow, { groupId: id });
  await insertParts(tx, id, next);
  const after = await findGroup(tx, id);
  await record(tx, { action: 'group.edit', objectId: id, before, after });
  return after;
}

export async function deleteGroup(tx: EntityManager, id: number): Promise<void> {
  const before = await findGroup(tx, id);
  await tx.delete(UnitGroupRow, { id });
  await record(tx, { action: 'group.delete', objectId: id, before });
}

/** Gives a group one more alias; gives whether it did not have that name yet. Throws DomainError name-taken. */
export async function addGroupAlias(tx: EntityManager, id: number, alias: string): Promise<boolean> {
  if (await tx.existsBy(UnitGroupNameRow, { groupId: id, key: unitKey(alias) })) return false;
  await insertName(tx, id, 'alias', alias);
  await touch(tx, id);
  await record(tx, { action: 'group.add-alias', objectId: id, after: { alias } });
  return true;
}

export async function removeGroupAlias(tx: EntityManager, id: number, alias: string): Promise<void> {
  await tx.delete(UnitGroupNameRow, { groupId: id, kind: 'alias', key: unitKey(alias) });
  await touch(tx, id);
  await record(tx, { action: 'group.remove-alias', objectId: id, before: { alias } });
}

const touch = (tx: EntityManager, id: number) =>
  tx.update(UnitGroupRow, { id }, { version: () => 'version + 1', updatedAt: currentContext().startedAt });

const columnsOf = ({ kinds = [], parentId = null }: NewGroup) => ({
  kinds: JSON.stringify([...new Set(kinds)]),
  parentId,
});

/** The units that a rule names must be there. Throws DomainError not-found, or validation for one that is both in and out. */
export async function requireUnits(
  manager: EntityManager,
  { parentId, takenIn = [], leftOut = [] }: Partial<NewGroup>,
): Promise<void> {
  if (takenIn.some((id) => leftOut.includes(id))) throw invalid('takenIn', 'must not hold a unit that is left out');
  const named = [...new Set([...takenIn, ...leftOut, ...(parentId ? [parentId] : [])])];
  const rows = await manager.find(UnitRow, { select: { id: true }, where: { id: In(named) } });
  const there = new Set(rows.map(({ id }) => id));
  const missing = named.find((id) => !there.has(id));
  if (missing !== undefined) throw new DomainError('not-found', { unit: String(missing) });
}

async function insertParts(
  tx: EntityManager,
  id: number,
  { name, aliases = [], takenIn = [], leftOut = [] }: NewGroup,
): Promise<void> {
  await insertName(tx, id, 'name', name);
  const known = new Set([unitKey(name)]);
  for (const alias of aliases) {
    if (known.has(unitKey(alias))) continue;
    known.add(unitKey(alias));
    await insertName(tx, id, 'alias', alias);
  }
  const rows = (units: number[], inside: boolean) =>
    [...new Set(units)].map((unitId) => ({ groupId: id, unitId, takenIn: inside }));
  await insertAll(tx, UnitGroupExceptionRow, [...rows(takenIn, true), ...rows(leftOut, false)]);
}

/** A name that a unit or another group goes by would mean two things. */
async function insertName(tx: EntityManager, groupId: number, kind: 'name' | 'alias', name: string): Promise<void> {
  if (!canBeName(name)) throw invalid(kind === 'name' ? 'name' : 'aliases', 'must be a name');
  const key = unitKey(name);
  const taken = (owner: string) => new DomainError('name-taken', { name, unit: owner });
  const owner = (await ownerOf(tx, key, 0)) ?? (await groupNamed(tx, key, groupId));
  if (owner !== null) throw taken(owner);
  try {
    await tx.insert(UnitGroupNameRow, { groupId, kind, name, key });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    throw taken((await groupNamed(tx, key)) ?? '');
  }
}
