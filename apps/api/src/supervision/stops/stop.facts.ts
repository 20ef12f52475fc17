import type { ClockStop } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { marks } from '../../database/columns.js';

/** The clock stops (停表) of each assignment that has any, the first one first; what was taken back has never been. */
export async function clockStopsOf(manager: EntityManager, ids: readonly number[]): Promise<Map<number, ClockStop[]>> {
  const rows = await manager.query<(ClockStop & { assignmentId: number })[]>(
    `SELECT stopped.assignment_id AS assignmentId, stop.first_day AS "first", stop.last_day AS "last"
     FROM stopped_assignment stopped JOIN clock_stop stop ON stop.id = stopped.stop_id
     WHERE stop.taken_back_at IS NULL AND stopped.assignment_id IN (${marks(ids)})
     ORDER BY stop.first_day, stop.id`,
    [...ids],
  );
  const found = new Map<number, ClockStop[]>();
  for (const { assignmentId, ...stop } of rows) found.set(assignmentId, [...(found.get(assignmentId) ?? []), stop]);
  return found;
}
