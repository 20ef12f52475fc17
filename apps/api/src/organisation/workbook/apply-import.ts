import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { othersTurn } from '../../database/others-turn.js';
import { type Rename } from '../../plans/units/match-drafts.js';
import { columnsOf, insertNames, insertUnit, namesOf } from '../unit.changes.js';
import type { NewUnit, Unit } from '../unit.dto.js';
import { UnitNameRow, UnitRow } from '../unit.entity.js';
import { allUnits } from '../unit.queries.js';
import { closes, type Entry, renames } from './entry.js';
import { currentContext } from '../../platform/work-context.js';

/** A unit as it was before an import, and the version that the import has given it. */
export interface FormerUnit {
  id: number;
  version: number;
  values: NewUnit;
  /** Whether the import has closed it; not kept of imports before it was told apart. */
  closed?: boolean;
}

export interface Applied {
  added: number[];
  changed: FormerUnit[];
  renamed: Rename[];
}

/** Does what the entries say; every unit's names are free before the first one takes another's. */
export async function applyEntries(tx: EntityManager, entries: Entry[]): Promise<Applied> {
  const touched = entries.filter(({ row }) => row !== null);
  const changes = touched.flatMap((entry) => (entry.unit ? [{ ...entry, unit: entry.unit }] : []));
  const renamed = changes.filter(renames);
  for (const { unit } of renamed) await tx.delete(UnitNameRow, { unitId: unit.id });
  for (const { unit, values } of renamed) await insertNames(tx, unit.id, namesOf(values));
  const ids = new Map(entries.flatMap(({ ref, unit }): [string, number][] => (unit ? [[ref, unit.id]] : [])));
  const idOf = (ref: string | null | undefined): number | null => (ref ? (ids.get(ref) ?? null) : null);
  const added: number[] = [];
  for (const { ref, values, parent } of parentsFirst(touched.filter(({ unit }) => unit === null))) {
    const { id } = await insertUnit(tx, { ...values, parentId: idOf(parent) });
    ids.set(ref, id);
    added.push(id);
    await othersTurn(added.length);
  }
  for (const { unit, values, parent } of changes) {
    const columns = columnsOf({ ...values, order: values.order ?? unit.order, parentId: idOf(parent) });
    await setColumns(tx, unit, columns);
  }
  await recordEdits(
    tx,
    changes.map(({ unit }) => unit),
  );
  return {
    added,
    changed: changes.map(formerOf),
    renamed: renamed
      .filter(({ unit, values }) => unit.name !== values.name)
      .map(({ unit, values }) => ({ from: unit.name, to: values.name })),
  };
}

export const setColumns = (
  tx: EntityManager,
  { id, version }: Pick<Unit, 'id' | 'version'>,
  columns: Partial<ReturnType<typeof columnsOf>>,
) => tx.update(UnitRow, { id }, { ...columns, version: version + 1, updatedAt: currentContext().startedAt });

/** Writes into the audit log what has become of units. */
export async function recordEdits(tx: EntityManager, former: Unit[]): Promise<void> {
  if (former.length === 0) return;
  const now = new Map((await allUnits(tx)).map((unit) => [unit.id, unit]));
  for (const [index, before] of former.entries()) {
    const objectId = before.id;
    await record(tx, { action: 'unit.edit', objectId, before, after: now.get(objectId) });
    await othersTurn(index);
  }
}

const formerOf = (entry: Entry & { unit: Unit }): FormerUnit => {
  const { id, version } = entry.unit;
  return { id, version: version + 1, values: valuesOf(entry.unit), closed: closes(entry) };
};

const valuesOf = ({ id: _id, version: _version, updatedAt: _at, parentName: _name, ...values }: Unit): NewUnit =>
  values;

/** In the order of the file, but no unit before the one that it is a part of. */
function parentsFirst(entries: Entry[]): Entry[] {
  const byRef = new Map(entries.map((entry) => [entry.ref, entry]));
  const ordered = new Set<Entry>();
  const add = (entry: Entry | undefined) => {
    if (!entry || ordered.has(entry)) return;
    if (entry.parent) add(byRef.get(entry.parent));
    ordered.add(entry);
  };
  entries.forEach(add);
  return [...ordered];
}
