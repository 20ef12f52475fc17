import type { EntityManager } from 'typeorm';
import { marks } from '../database/columns.js';
import type { HandedOver } from './assigned-unit.dto.js';

interface Values extends HandedOver {
  assignmentId: number;
  joinedToId: number | null;
}

/** From whom to whom assignments went in reorganisations, the first one first; of joined ones at both. */
export async function handOversOf(manager: EntityManager, ids: readonly number[]): Promise<Map<number, HandedOver[]>> {
  const found = new Map<number, HandedOver[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return found;
  const rows = await manager.query<Values[]>(
    `SELECT hand_over.assignment_id AS assignmentId, hand_over.joined_to_id AS joinedToId, done.since,
       former.name AS "from", successor.name AS "to"
     FROM hand_over JOIN reorganisation done ON done.id = hand_over.reorganisation_id
       JOIN unit_name former ON former.unit_id = hand_over.from_unit_id AND former.kind = 'name'
       JOIN unit_name successor ON successor.unit_id = done.successor_id AND successor.kind = 'name'
     WHERE hand_over.assignment_id IN (${marks(ids)}) OR hand_over.joined_to_id IN (${marks(ids)})
     ORDER BY hand_over.id`,
    [...ids, ...ids],
  );
  for (const { assignmentId, joinedToId, ...handOver } of rows) {
    found.get(assignmentId)?.push(handOver);
    if (joinedToId !== null) found.get(joinedToId)?.push(handOver);
  }
  return found;
}
