import { type EntityManager, LessThan } from 'typeorm';
import { json } from '../../database/columns.js';
import type { FormerUnit } from '../workbook/apply-import.js';
import { RegisterLoadRow } from './register-load.entity.js';
import type { RegisterLoad } from './starter.dto.js';

interface Contents {
  /** Identifiers of those that were added. */
  units: number[];
  groups?: number[];
  /** Null of a starter register. */
  changed: FormerUnit[] | null;
  at: Date;
}

/** Keeps what came into the register at once, so that it can go again at once. */
export async function keepLoad(
  tx: EntityManager,
  { units, groups = [], changed, at }: Contents,
): Promise<RegisterLoad> {
  const row = {
    units: JSON.stringify(units),
    groups: JSON.stringify(groups),
    changed: changed && JSON.stringify(changed),
    leftVersions: null,
    at,
  };
  const { identifiers } = await tx.insert(RegisterLoadRow, row);
  return loadOf({ ...row, id: (identifiers[0] as { id: number }).id });
}

export function loadOf({ id, units, changed, at }: RegisterLoadRow): RegisterLoad {
  const former = changed === null ? null : json<FormerUnit[]>(changed);
  const closed = former && former.filter((unit) => unit.closed).length;
  return {
    id,
    count: json<number[]>(units).length,
    changed: former && former.length - closed!,
    closed,
    at: at.toISOString(),
  };
}

/** The first of a load's units that is no longer as it was left, or is gone; null where all are. */
export async function touchedUnit(manager: EntityManager, load: RegisterLoadRow): Promise<number | null> {
  const rows: { id: number; version: number }[] = await manager.query('SELECT id, version FROM unit');
  const versions = new Map(rows.map(({ id, version }) => [id, version]));
  return [...leftBy(load)].find(([id, version]) => versions.get(id) !== version)?.[0] ?? null;
}

/** The versions in which a load has left its units. */
function leftBy({ units, changed, leftVersions }: RegisterLoadRow): Map<number, number> {
  return new Map([
    ...json<number[]>(units).map((id): [number, number] => [id, 1]),
    ...json<FormerUnit[]>(changed ?? '[]').map(({ id, version }): [number, number] => [id, version]),
    ...json<[number, number][]>(leftVersions ?? '[]'),
  ]);
}

/** What undoing a load has brought back to how an earlier one left it can be undone with that one, too. */
export async function keepUndoable(tx: EntityManager, { id, changed }: RegisterLoadRow): Promise<void> {
  const undone = json<FormerUnit[]>(changed ?? '[]');
  for (const earlier of await tx.findBy(RegisterLoadRow, { id: LessThan(id) })) {
    const left = leftBy(earlier);
    const back = undone
      .filter((unit) => left.get(unit.id) === unit.version - 1)
      .map((unit): [number, number] => [unit.id, unit.version + 1]);
    if (back.length === 0) continue;
    const known = json<[number, number][]>(earlier.leftVersions ?? '[]');
    const leftVersions = JSON.stringify([...new Map([...known, ...back])]);
    await tx.update(RegisterLoadRow, { id: earlier.id }, { leftVersions });
  }
}
