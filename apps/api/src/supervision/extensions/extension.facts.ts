import { civilDateOf } from '@yaodian/calendar';
import type { GrantedExtension } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { instant, marks, storedInstant } from '../../database/columns.js';

/** What counts of an assignment's extensions: those since it was issued, or taken up again by an amendment. */
export const countsSince = "extension.state = 'granted' AND extension.ended_at >= assignment.created_at";

/** The granted extensions (延期) of each assignment that has any, the first one first. */
export async function grantedOf(
  manager: EntityManager,
  ids: readonly number[],
): Promise<Map<number, GrantedExtension[]>> {
  const rows = await manager.query<{ assignmentId: number; date: string; at: Date | string }[]>(
    `SELECT extension.assignment_id AS assignmentId, extension.granted_date AS date, extension.ended_at AS at
     FROM extension JOIN assignment ON assignment.id = extension.assignment_id
     WHERE ${countsSince} AND extension.assignment_id IN (${marks(ids)})
     ORDER BY extension.ended_at, extension.id`,
    [...ids],
  );
  const found = new Map<number, GrantedExtension[]>();
  for (const { assignmentId, date, at } of rows) {
    const granted = { date, grantedOn: civilDateOf(new Date(instant(at))) };
    found.set(assignmentId, [...(found.get(assignmentId) ?? []), granted]);
  }
  return found;
}

const isOpen = "state IN ('draft', 'submitted', 'asked')";

/** What was asked of assignments that have ended is decided by nobody any more. */
export const dropExtensions = (tx: EntityManager, ids: readonly number[], at: Date): Promise<unknown> =>
  tx.query(
    `UPDATE extension SET state = 'dropped', ended_at = ? WHERE ${isOpen} AND assignment_id IN (${marks(ids)})`,
    [storedInstant(at), ...ids],
  );

/** The same for tasks that an amendment has left without a date. */
export const dropUndatedExtensions = (tx: EntityManager, tasks: readonly number[], at: Date): Promise<unknown> =>
  tx.query(
    `UPDATE extension SET state = 'dropped', ended_at = ? WHERE ${isOpen} AND assignment_id IN (
       SELECT assignment.id FROM assignment JOIN task ON task.id = assignment.task_id
       WHERE task.deadline_kind <> 'date' AND task.id IN (${marks(tasks)}))`,
    [storedInstant(at), ...tasks],
  );
