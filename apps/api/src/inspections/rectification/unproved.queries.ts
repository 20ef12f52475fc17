import type { CivilDate } from '@yaodian/calendar';
import { rectificationActs, type UnprovedRectification } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { marks } from '../../database/columns.js';
import { orderNumberOf } from './order-number.js';

const owed = rectificationActs.prove.from;

/** What the units of assignments have to put right and have not proved: what their lights depend on. */
export async function unprovedOf(
  manager: EntityManager,
  assignments: readonly number[],
): Promise<Map<number, UnprovedRectification[]>> {
  const found = new Map<number, UnprovedRectification[]>();
  const rows = await manager.query<{ assignmentId: number; year: number; number: number; due: CivilDate }[]>(
    `SELECT finding.assignment_id AS assignmentId, sent.year, sent.number, MIN(rectification.due) AS due
     FROM finding JOIN rectification ON rectification.finding_id = finding.id
       JOIN rectification_order sent ON sent.id = rectification.order_id
     WHERE finding.assignment_id IN (${marks(assignments)}) AND rectification.state IN (${marks(owed)})
     GROUP BY finding.assignment_id, sent.year, sent.number ORDER BY sent.year, sent.number`,
    [...assignments, ...owed],
  );
  for (const { assignmentId, year, number, due } of rows)
    found.set(assignmentId, [...(found.get(assignmentId) ?? []), { reference: orderNumberOf(year, number), due }]);
  return found;
}
