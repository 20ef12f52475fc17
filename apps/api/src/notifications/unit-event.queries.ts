import { servedUnits } from '@yaodian/access';
import type { EntityManager } from 'typeorm';
import { instant, json } from '../database/columns.js';
import type { Principal } from '../identity/principal.js';
import { seenWith } from '../organisation/sub-units.js';
import type { UnitEvent } from './unit-event.dto.js';

interface EventValues extends Omit<UnitEvent, 'tasks' | 'at'> {
  tasks: string;
  at: Date | string;
}

/** What the units that a person serves are told of, and the person has not seen: the newest first. */
export async function unseenEvents(
  manager: EntityManager,
  { personId, memberships }: Pick<Principal, 'personId' | 'memberships'>,
): Promise<UnitEvent[]> {
  const units = await seenWith(manager, servedUnits(memberships));
  if (units.length === 0) return [];
  const rows = await manager.query<EventValues[]>(
    `SELECT unit_event.id, unit_event.kind, unit_event.plan_id AS planId, plan.title AS planTitle,
       unit_event.unit_id AS unitId, unit_name.name AS unitName, unit_event.tasks, unit_event.created_at AS at
     FROM unit_event JOIN plan ON plan.id = unit_event.plan_id
       JOIN unit_name ON unit_name.unit_id = unit_event.unit_id AND unit_name.kind = 'name'
       LEFT JOIN seen_event ON seen_event.event_id = unit_event.id AND seen_event.person_id = ?
     WHERE unit_event.unit_id IN (${units.map(() => '?').join(', ')}) AND seen_event.event_id IS NULL
     ORDER BY unit_event.id DESC LIMIT 1000`,
    [personId, ...units],
  );
  return rows.map(({ tasks, at, ...row }) => ({ ...row, tasks: json<number[]>(tasks), at: instant(at) }));
}
