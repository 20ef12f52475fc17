import type { CivilDate } from '@yaodian/calendar';
import { type Cause, rectificationActs, type UnprovedRectification } from '@yaodian/supervision';
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

/** 整改 of a finding at an assignment, as a notice names it. */
export interface OrderedAt {
  id: number;
  reference: string;
  findingNumber: number;
  firstDue: CivilDate;
  due: CivilDate;
}

/** What was ordered to be put right at some assignments, and not dropped. */
export async function orderedAt(
  manager: EntityManager,
  assignments: readonly number[],
): Promise<Map<number, OrderedAt[]>> {
  const found = new Map<number, OrderedAt[]>();
  const rows = await manager.query<
    (Omit<OrderedAt, 'reference'> & { assignmentId: number; year: number; number: number })[]
  >(
    `SELECT finding.assignment_id AS assignmentId, rectification.id, finding.number AS findingNumber,
       rectification.first_due AS firstDue, rectification.due, sent.year, sent.number
     FROM finding JOIN rectification ON rectification.finding_id = finding.id
       JOIN rectification_order sent ON sent.id = rectification.order_id
     WHERE finding.assignment_id IN (${marks(assignments)}) AND rectification.state <> 'dropped'
     ORDER BY rectification.id`,
    [...assignments],
  );
  for (const { assignmentId, year, number, ...row } of rows)
    found.set(assignmentId, [...(found.get(assignmentId) ?? []), { ...row, reference: orderNumberOf(year, number) }]);
  return found;
}

/** Those that a notice of a cause is about: due on its day, and all of them once that has been moved on. */
export function ofCause(
  { kind, of }: Pick<Cause, 'kind' | 'of'>,
  ordered: readonly OrderedAt[] = [],
): Pick<OrderedAt, 'id' | 'reference' | 'findingNumber'>[] {
  if (kind !== 'rectification') return [];
  const due = ordered.filter((one) => one.due === of || one.firstDue === of);
  return (due.length > 0 ? due : ordered).map(({ id, reference, findingNumber }) => ({ id, reference, findingNumber }));
}
