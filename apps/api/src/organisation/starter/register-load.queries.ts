import type { EntityManager } from 'typeorm';
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
    at,
  };
  const { identifiers } = await tx.insert(RegisterLoadRow, row);
  return loadOf({ ...row, id: (identifiers[0] as { id: number }).id });
}

export const loadOf = ({ id, units, changed, at }: RegisterLoadRow): RegisterLoad => ({
  id,
  count: json<number[]>(units).length,
  changed: changed === null ? null : json<FormerUnit[]>(changed).length,
  at: at.toISOString(),
});

/** The first of a load's units that is no longer as it was left, or is gone; null where all are. */
export async function touchedUnit(manager: EntityManager, { units, changed }: RegisterLoadRow): Promise<number | null> {
  const left = new Map([
    ...json<number[]>(units).map((id): [number, number] => [id, 1]),
    ...json<FormerUnit[]>(changed ?? '[]').map(({ id, version }): [number, number] => [id, version]),
  ]);
  const rows: { id: number; version: number }[] = await manager.query('SELECT id, version FROM unit');
  const versions = new Map(rows.map(({ id, version }) => [id, version]));
  return [...left].find(([id, version]) => versions.get(id) !== version)?.[0] ?? null;
}
