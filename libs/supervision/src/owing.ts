import { type Calendar, endOf } from '@yaodian/calendar';
import type { RoundDates, Stay } from './facts.js';
import type { AssignmentState } from './life-cycle.js';
import { defaultSupervisionSettings, type SupervisionSettings } from './settings.js';
import { workingDaysIn } from './spans.js';
import { openSpans, stateBefore } from './stays.js';

/** Whether a report is owed, and the two facts that say so. */
export interface Owing {
  owes: boolean;
  /** Working days of the period on which the assignment was open. */
  openDays: number;
  /** At 24:00 of the due date; null where the assignment was issued later. */
  stateWhenDue: AssignmentState | null;
}

/**
 * Whether an assignment owes a report in a round (轮次应报): it was open on at least 10 working days of the period (in the
 * last round up to its due date), and is not closed, cancelled or in closing at the due time.
 *
 * Open is what awaits receipt, is in progress or in closing. A working day counts when it was open at any time of it, so
 * that of an undecided refusal only the whole days are left out. Before the due time the assignment is taken to stay as
 * it is. A refused one that nobody has decided on owes as the rule has it: it is not closed, cancelled or in closing.
 */
export function owingOf(
  stays: readonly Stay[],
  { period, countedUntil, due }: RoundDates,
  calendar: Calendar,
  settings: Pick<SupervisionSettings, 'openDays'> = defaultSupervisionSettings,
): Owing {
  const within = { first: period.first, last: countedUntil };
  const openDays = workingDaysIn(openSpans(stays, countedUntil), within, calendar);
  const stateWhenDue = stateBefore(stays, endOf(due));
  const lives = stateWhenDue !== null && !over.includes(stateWhenDue);
  return { owes: lives && openDays >= settings.openDays, openDays, stateWhenDue };
}

const over: readonly AssignmentState[] = ['closing', 'closed', 'cancelled'];
