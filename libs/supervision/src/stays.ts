import { type CivilDate, civilDateOf } from '@yaodian/calendar';
import type { Stay } from './facts.js';
import type { AssignmentState } from './life-cycle.js';
import type { Span } from './spans.js';

/** The state that an assignment is in, and the day on which it was issued. Throws RangeError where there is no stay. */
export function lifeOf(stays: readonly Stay[]): { state: AssignmentState; issuedOn: CivilDate } {
  const [first, last] = [stays.at(0), stays.at(-1)];
  if (!first || !last) throw new RangeError('An assignment has been in one state at least');
  return { state: last.state, issuedOn: civilDateOf(first.from) };
}

const open: readonly AssignmentState[] = ['awaiting-receipt', 'in-progress', 'closing'];

/** The days on which an assignment was open at any time; one that it still is in goes on up to `until`. */
export const openSpans = (stays: readonly Stay[], until: CivilDate): Span[] =>
  stays.filter(({ state }) => open.includes(state)).map((stay) => daysOf(stay, until));

/** What ends at 0:00 has not touched that day. */
const daysOf = ({ from, until }: Stay, end: CivilDate): Span => ({
  first: civilDateOf(from),
  last: until ? civilDateOf(new Date(until.getTime() - 1)) : end,
});

/** The state at an instant, by what came before it: what happens at 24:00 is too late for the day. Null before the issue. */
export const stateBefore = (stays: readonly Stay[], instant: Date): AssignmentState | null =>
  stays.find(({ from, until }) => from < instant && (!until || until >= instant))?.state ?? null;
