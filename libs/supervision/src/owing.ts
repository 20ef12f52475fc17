import type { Calendar } from '@yaodian/calendar';
import type { RoundDates, Stay } from './facts.js';
import type { AssignmentState } from './life-cycle.js';
import { workingDaysIn } from './spans.js';
import { type Life, lifeOf } from './stays.js';

/** Whether a report is owed, and the two facts that say so. */
export interface Owing {
  owes: boolean;
  /** Working days of the period on which the assignment was open. */
  openDays: number;
  /** At 24:00 of the due date; null where the assignment was issued later. */
  stateWhenDue: AssignmentState | null;
}

/**
 * Whether an assignment owes a report in a round (轮次应报): it was open on so many working days of the period as the round
 * asks for (10; in the last round up to its due date), and is not closed, cancelled or in closing at the due time.
 *
 * Open is what awaits receipt, is in progress or in closing. A working day counts when it was open at any time of it, so
 * that of an undecided refusal only the whole days are left out. Before the due time the assignment is taken to stay as
 * it is. A refused one that nobody has decided on owes as the rule has it: it is not closed, cancelled or in closing.
 */
export const owingOf = (stays: readonly Stay[], dates: RoundDates, calendar: Calendar): Owing =>
  owingIn(lifeOf(stays), dates, calendar);

/** The same for who asks about many rounds of one assignment. */
export function owingIn(
  { days }: Life,
  { period, countedUntil, leastOpenDays, due }: RoundDates,
  calendar: Calendar,
): Owing {
  const spans = days
    .filter(({ state }) => open.includes(state))
    .map(({ first, last }) => ({ first, last: last ?? countedUntil }));
  const openDays = workingDaysIn(spans, { first: period.first, last: countedUntil }, calendar);
  // what begins at 24:00 has the next day for its first one
  const stateWhenDue = days.filter(({ first }) => first <= due).at(-1)?.state ?? null;
  const lives = stateWhenDue !== null && !over.includes(stateWhenDue);
  return { owes: lives && openDays >= leastOpenDays, openDays, stateWhenDue };
}

const open: readonly AssignmentState[] = ['awaiting-receipt', 'in-progress', 'closing'];
const over: readonly AssignmentState[] = ['closing', 'closed', 'cancelled'];
