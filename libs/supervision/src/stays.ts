import { type CivilDate, civilDateOf } from '@yaodian/calendar';
import type { Stay } from './facts.js';
import type { AssignmentState } from './life-cycle.js';

/** A stay by its days: what ends at 0:00 has not touched that day. */
interface StayDays {
  state: AssignmentState;
  first: CivilDate;
  /** Null while it lasts. */
  last: CivilDate | null;
}

/** The state that an assignment is in, the day on which it was issued, and the days of all its stays. */
export interface Life {
  state: AssignmentState;
  issuedOn: CivilDate;
  days: readonly StayDays[];
}

/** Throws RangeError where there is no stay. */
export function lifeOf(stays: readonly Stay[]): Life {
  const days = stays.map(({ state, from, until }) => ({
    state,
    first: civilDateOf(from),
    last: until && civilDateOf(new Date(until.getTime() - 1)),
  }));
  const [first, last] = [days.at(0), days.at(-1)];
  if (!first || !last) throw new RangeError('An assignment has been in one state at least');
  return { state: last.state, issuedOn: first.first, days };
}
