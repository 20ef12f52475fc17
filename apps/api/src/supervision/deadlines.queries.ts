import { addDays, type CivilDate, workingDaysBetween } from '@yaodian/calendar';
import { countedStops } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { findDeadlines } from '../assignments/lights/deadlines.js';
import { findCalendar } from '../calendar/calendar.queries.js';
import { longestSpan } from '../calendar/calendar.range.js';
import type { AssignmentDeadlines } from './deadlines.dto.js';
import { lengthOf, stopsOf } from './stops/stop.queries.js';

/** The deadlines of assignments as a page shows them; none for standing and recurring ones. */
export async function deadlinesShown(
  manager: EntityManager,
  assignments: readonly { id: number; isOpen: boolean }[],
  today: CivilDate,
): Promise<Map<number, AssignmentDeadlines>> {
  const ids = assignments.map(({ id }) => id);
  const calendar = await findCalendar(manager);
  const found = await findDeadlines(manager, ids, { today, calendar });
  const stops = await stopsOf(manager, ids);
  const shown = new Map<number, AssignmentDeadlines>();
  for (const { id, isOpen } of assignments) {
    const own = found.get(id);
    if (!own) continue;
    const { facts, deadlines } = own;
    const { first, base, effective } = deadlines;
    const every = stops.get(id)!;
    const valid = every.filter(({ takenBackAt }) => takenBackAt === null);
    const counted = new Set(
      countedStops(
        { ...facts, stops: valid.map((stop) => ({ id: stop.id, first: stop.firstDay, last: stop.lastDay })) },
        today,
        calendar,
      ).map((stop) => stop.id),
    );
    const isMoved = effective.date > base && effective.date <= addDays(base, longestSpan);
    shown.set(id, {
      ...{ first, base, effective: effective.date },
      workingDays: isOpen ? workingDaysBetween(calendar, today, effective.date) : null,
      counting: isMoved ? effective.counting : null,
      stops: every.map((stop) => ({
        ...stop,
        counts: counted.has(stop.id),
        workingDays: lengthOf(stop, today, calendar),
      })),
    });
  }
  return shown;
}
