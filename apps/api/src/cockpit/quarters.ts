import { type CivilDate, type Period, quarterNumber, quarterOf, yearOf } from '@yaodian/calendar';
import type { Sql } from '../assignments/assignment.sql.js';
import { closedOnRequest, leftOn } from '../supervision/board/board.queries.js';

export const periodOf = (year: number, quarter: number): Period =>
  quarterOf(`${year}-${String(quarter * 3).padStart(2, '0')}-01`);

/** The quarter of today within a year; null before and after it. */
export const quarterWithin = (year: number, today: CivilDate): number | null =>
  yearOf(today) === year ? quarterNumber(today) : null;

/**
 * What belongs to a quarter: what is due in it, was overdue and open already, or was closed in it; what is standing or
 * recurring belongs to every one.
 */
export function ofQuarter({ first, last }: Period): Sql {
  return [
    `(assignment.effective_deadline IS NULL OR assignment.effective_deadline BETWEEN ? AND ?
      OR (assignment.effective_deadline < ? AND assignment.state <> 'closed')
      OR (${closedOnRequest} AND ${leftOn} BETWEEN ? AND ?))`,
    [first, last, first, first, last],
  ];
}

/** So many quarters, the last one last. */
export function quartersUpTo(year: number, quarter: number, count: number): { year: number; quarter: number }[] {
  const last = year * 4 + quarter - 1;
  return Array.from({ length: count }, (_, at) => last - count + 1 + at).map((one) => ({
    year: Math.floor(one / 4),
    quarter: (one % 4) + 1,
  }));
}
