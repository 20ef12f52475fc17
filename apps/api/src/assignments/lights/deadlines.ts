import type { Calendar, CivilDate } from '@yaodian/calendar';
import { type DeadlineFacts, type Deadlines, deadlinesFor } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { findFacts } from './light.facts.js';

/** The deadlines of an assignment, and what they come from. */
export interface FoundDeadlines {
  facts: DeadlineFacts;
  deadlines: Deadlines;
}

/** The deadlines of each assignment that has one, as they are today; of an archived plan as they were at its end. */
export async function findDeadlines(
  manager: EntityManager,
  ids: readonly number[],
  { today, calendar }: { today: CivilDate; calendar: Calendar },
): Promise<Map<number, FoundDeadlines>> {
  const found = new Map<number, FoundDeadlines>();
  for (const { id, facts, archivedOn } of await findFacts(manager, ids)) {
    const deadlines = deadlinesFor(facts, archivedOn ?? today, calendar);
    if (facts.deadline && deadlines) found.set(id, { facts: facts.deadline, deadlines });
  }
  return found;
}
