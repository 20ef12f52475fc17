import { addDays, type Calendar, type CivilDate, workingDaysBetween } from '@yaodian/calendar';
import { spanOf } from './deadline.js';
import type { ClockStop, RoundFacts } from './facts.js';
import { byDate, workingDaysIn } from './spans.js';

/** Working days since the issue, up to today and up to the deadline; their quotient is the share of time elapsed. */
export interface ElapsedDays {
  elapsed: number;
  all: number;
}

/**
 * How much of an assignment's time has elapsed: working days after the issue up to today, of those up to the effective
 * deadline, all clock stops (停表) left out of both. All of it once the deadline's day has come.
 */
export function elapsedDays(
  { issuedOn, deadline, stops }: { issuedOn: CivilDate; deadline: CivilDate; stops: readonly ClockStop[] },
  today: CivilDate,
  calendar: Calendar,
): ElapsedDays {
  const spans = stops.map((stop) => spanOf(stop, today));
  const first = addDays(issuedOn, 1);
  const running = (last: CivilDate) =>
    Math.max(0, workingDaysBetween(calendar, issuedOn, last) - workingDaysIn(spans, { first, last }, calendar));
  const all = running(deadline);
  return { elapsed: today < deadline ? running(today) : all, all };
}

/** The points by which a percent lies behind the share of time elapsed; below 0 where it is ahead. */
export const pointsBehind = (percent: number, { elapsed, all }: ElapsedDays): number =>
  // one division of whole numbers, so that a difference of exactly 15 points is 15
  all === 0 ? -percent : (100 * elapsed - percent * all) / all;

/**
 * The percent that counts: that of the latest round with an accepted report; while there is none, of the latest round whose
 * report has left the unit; before that the one with which a plan began in mid-year (补录). Null while nobody has said any:
 * who has not been asked yet is not behind.
 */
export function countedPercent(rounds: readonly RoundFacts[], recorded: number | null): number | null {
  const last = [...rounds]
    .sort(byDate(({ dates }) => dates.period.last))
    .flatMap(({ leavings }) => leavings.at(-1) ?? [])
    .reverse();
  const counted = last.find(({ decision }) => decision?.outcome === 'accepted') ?? last[0];
  return counted?.percent ?? recorded;
}
