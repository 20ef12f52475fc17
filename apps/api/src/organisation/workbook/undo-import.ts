import { type EntityManager, In } from 'typeorm';
import { othersTurn } from '../../database/others-turn.js';
import { DomainError } from '../../platform/domain-error.js';
import type { Rename } from '../../plans/units/match-drafts.js';
import { columnsOf, deleteUnit, insertNames, namesOf } from '../unit.changes.js';
import { UnitNameRow } from '../unit.entity.js';
import { allUnits } from '../unit.queries.js';
import { requireParent } from '../unit.tree.js';
import { type FormerUnit, recordEdits, setColumns } from './apply-import.js';

/**
 * Takes the units that were added out again, the last one first, and makes the changed ones what they were. All of them
 * must be as they were left. Gives the names that change. Throws DomainError change-impossible, unit-in-use, name-taken or
 * own-ancestor.
 */
export async function undoUnits(tx: EntityManager, added: number[], changed: FormerUnit[]): Promise<Rename[]> {
  const units = new Map((await allUnits(tx)).map((unit) => [unit.id, unit]));
  const former = changed.map(({ id, values }) => ({ unit: units.get(id)!, values }));
  for (const { unit, values } of former) {
    const { parentId = null } = values;
    if (parentId !== null && !units.has(parentId))
      throw new DomainError('change-impossible', { unit: String(parentId) });
    await setColumns(tx, unit, columnsOf({ ...values, order: values.order ?? unit.order }));
  }
  for (const { unit, values } of former) {
    if (values.parentId && values.parentId !== unit.parentId) await requireParent(tx, unit.id, values.parentId);
  }
  for (const [index, id] of [...added].reverse().entries()) {
    await deleteUnit(tx, id);
    await othersTurn(index);
  }
  const ids = former.map(({ unit }) => unit.id);
  if (ids.length > 0) await tx.delete(UnitNameRow, { unitId: In(ids) });
  for (const { unit, values } of former) await insertNames(tx, unit.id, namesOf(values));
  await recordEdits(
    tx,
    former.map(({ unit }) => unit),
  );
  return former
    .filter(({ unit, values }) => unit.name !== values.name)
    .map(({ unit, values }) => ({ from: unit.name, to: values.name }));
}
