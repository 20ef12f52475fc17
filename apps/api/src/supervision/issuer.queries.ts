import type { EntityManager } from 'typeorm';
import { marks } from '../database/columns.js';
import { ownUnits } from '../plans/issuing/issue.queries.js';

/** 发文机关: the first unit of the office's own, or the office by its common name. */
export async function findIssuer(manager: EntityManager): Promise<string> {
  const own = [...(await ownUnits(manager))];
  if (own.length === 0) return commonName;
  const [row] = await manager.query<{ name: string }[]>(
    `SELECT unit_name.name FROM unit JOIN unit_name ON unit_name.unit_id = unit.id AND unit_name.kind = 'name'
     WHERE unit.id IN (${marks(own)}) ORDER BY unit.sort_order, unit.id LIMIT 1`,
    own,
  );
  return row?.name ?? commonName;
}

const commonName = '政务公开领导小组办公室';
