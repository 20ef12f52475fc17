import type { AssignmentState } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { instant, marks } from '../../database/columns.js';

/**
 * The request to close each assignment that is undecided, and the one by which it was closed last, by the state in which
 * it counts.
 */
export async function closingsOf(
  manager: EntityManager,
  ids: readonly number[],
): Promise<Map<number, Map<AssignmentState, { leftAt: Date }>>> {
  const rows = await manager.query<{ assignmentId: number; outcome: string | null; leftAt: Date | string }[]>(
    `SELECT assignment_id AS assignmentId, outcome, left_at AS leftAt FROM closing_request
     WHERE assignment_id IN (${marks(ids)}) AND left_at IS NOT NULL AND (ended_at IS NULL OR outcome = 'accepted')
       AND NOT EXISTS (SELECT 1 FROM assignment_transition later WHERE later.act = 'record-closed'
         AND later.assignment_id = closing_request.assignment_id AND later.at > closing_request.ended_at)
     ORDER BY id`,
    [...ids],
  );
  const found = new Map<number, Map<AssignmentState, { leftAt: Date }>>();
  for (const { assignmentId, outcome, leftAt } of rows) {
    const own = found.get(assignmentId) ?? new Map<AssignmentState, { leftAt: Date }>();
    found.set(assignmentId, own.set(outcome === null ? 'closing' : 'closed', { leftAt: new Date(instant(leftAt)) }));
  }
  return found;
}
