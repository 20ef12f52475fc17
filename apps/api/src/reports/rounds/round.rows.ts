import type { Rhythm, Round } from '@yaodian/calendar';
import type { RoundRow } from './round.entity.js';

/** A round of the timetable as it is kept for a plan's tasks that report in its rhythm. */
export const roundRow = (
  planId: number,
  rhythm: Rhythm,
  { period, quarter, isLast, countedUntil, leastOpenDays, opens, due, closes }: Round,
): Partial<RoundRow> => ({
  planId,
  rhythm,
  periodFirst: period.first,
  periodLast: period.last,
  quarter,
  isLast,
  countedUntil,
  leastOpenDays,
  opens: opens.date,
  due: due.date,
  closes: closes.date,
});
