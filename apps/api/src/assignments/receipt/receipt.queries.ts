import type { EntityManager } from 'typeorm';
import { marks } from '../../database/columns.js';
import type { Persons } from './receipt.dto.js';

interface Wanted {
  units: readonly number[];
  planId?: number;
}

const waiting = `FROM assignment JOIN plan ON plan.id = assignment.plan_id
  WHERE assignment.state = 'awaiting-receipt' AND plan.state = 'issued'`;

/** What waits to be signed for in units, in the order of its identifiers. */
export async function awaitingIds(manager: EntityManager, { units, planId }: Wanted, limit: number): Promise<number[]> {
  if (units.length === 0) return [];
  const rows = await manager.query<{ id: number }[]>(
    `SELECT assignment.id ${waiting} AND assignment.unit_id IN (${marks(units)})
     ${planId === undefined ? '' : 'AND assignment.plan_id = ?'} ORDER BY assignment.id LIMIT ?`,
    [...units, ...(planId === undefined ? [] : [planId]), limit],
  );
  return rows.map(({ id }) => id);
}

/** How much that is, by unit. */
export async function countAwaiting(manager: EntityManager, units: readonly number[]): Promise<Map<number, number>> {
  if (units.length === 0) return new Map();
  const rows = await manager.query<{ unitId: number; count: number | string }[]>(
    `SELECT assignment.unit_id AS unitId, COUNT(*) AS count ${waiting} AND assignment.unit_id IN (${marks(units)})
     GROUP BY assignment.unit_id`,
    [...units],
  );
  return new Map(rows.map(({ unitId, count }) => [unitId, Number(count)]));
}

/** Who answers in a unit: whom it has named last, and before the first time the register's people; null without the unit. */
export async function personsOf(
  manager: EntityManager,
  unitId: number,
): Promise<(Persons & { unitName: string }) | null> {
  const [unit] = await manager.query<(Persons & { unitName: string })[]>(
    `SELECT unit.liaison AS responsiblePerson, unit.leader, unit_name.name AS unitName
     FROM unit JOIN unit_name ON unit_name.unit_id = unit.id AND unit_name.kind = 'name' WHERE unit.id = ?`,
    [unitId],
  );
  if (!unit) return null;
  const [last] = await manager.query<Persons[]>(
    `SELECT responsible_person AS responsiblePerson, leader FROM assignment
     WHERE unit_id = ? AND (responsible_person IS NOT NULL OR leader IS NOT NULL) ORDER BY plan_id DESC, id DESC LIMIT 1`,
    [unitId],
  );
  return { ...unit, ...last };
}
