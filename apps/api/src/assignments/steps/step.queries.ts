import type { EntityManager } from 'typeorm';
import { instant, marks } from '../../database/columns.js';
import type { Step } from './step.dto.js';

interface Values extends Omit<Step, 'doneAt'> {
  assignmentId: number;
  doneAt: Date | string | null;
}

/** The steps of each assignment in their order. */
export async function stepsOf(manager: EntityManager, ids: readonly number[]): Promise<Map<number, Step[]>> {
  const found = new Map<number, Step[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return found;
  const rows = await manager.query<Values[]>(
    `SELECT id, assignment_id AS assignmentId, text, person, due, done_at AS doneAt, version FROM assignment_step
     WHERE assignment_id IN (${marks(ids)}) ORDER BY position, id`,
    [...ids],
  );
  for (const { assignmentId, doneAt, ...step } of rows)
    found.get(assignmentId)?.push({ ...step, doneAt: doneAt === null ? null : instant(doneAt) });
  return found;
}
