import { type CivilDate, civilDateOf } from '@yaodian/calendar';
import { deadlinesOf, type Punctuality, punctualityOf } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { findDeadlines } from '../lights/deadlines.js';

/** A request to close that has left its unit. */
interface Left {
  assignmentId: number;
  /** ISO 8601, in UTC. */
  leftAt: string;
}

/**
 * How punctual the request to close each assignment is by both deadlines, as they are once it is accepted; none for what has
 * no deadline.
 */
export async function punctualitiesOf(
  manager: EntityManager,
  requests: readonly Left[],
  today: CivilDate,
): Promise<Map<number, Punctuality>> {
  const found = new Map<number, Punctuality>();
  if (requests.length === 0) return found;
  const calendar = await findCalendar(manager);
  const ids = requests.map(({ assignmentId }) => assignmentId);
  const deadlines = await findDeadlines(manager, ids, { today, calendar });
  for (const { assignmentId, leftAt } of requests) {
    const day = civilDateOf(new Date(leftAt));
    const own = deadlines.get(assignmentId);
    if (own) found.set(assignmentId, punctualityOf(deadlinesOf(own.facts, day, calendar), day, calendar));
  }
  return found;
}
