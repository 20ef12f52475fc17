import {
  addWorkingDays,
  type Calendar,
  type CivilDate,
  civilDateOf,
  type ComputedDate,
  countDays,
  workingDaysBetween,
} from '@yaodian/calendar';
import type { ClockStop, DeadlineFacts } from './facts.js';
import { byDate, type Span, workingDaysIn } from './spans.js';

/** An assignment's deadlines, side by side so that an extension cannot hide lateness. */
export interface Deadlines {
  /** 首次期限: as issued, or as last amended on the office's initiative. */
  first: CivilDate;
  /** That of the last granted extension, else the first. */
  base: CivilDate;
  /** 有效期限: the base moved on by the clock stops, with how it was counted. */
  effective: ComputedDate;
}

/**
 * The effective deadline is the base moved on by the working days of the clock stops (停表) that began after the base was
 * set and before the deadline then in force; first and last day count, overlaps once, a stop without an end up to today.
 *
 * A stop begins at 0:00 of its first day and a deadline ends at 24:00: one that begins on the day on which the base was set
 * began before it, one that begins on the deadline's own day still counts. While a stop that counts is running, the deadline
 * is never past, also where it fell on days off. An extension is a later deadline: one whose date is not after the first
 * deadline, because the office has moved that since, is none any more.
 */
export const deadlinesOf = (facts: DeadlineFacts, today: CivilDate, calendar: Calendar): Deadlines => {
  const base = baseOf(facts);
  return { first: facts.first.date, base: base.date, effective: countOn(base, facts.stops, today, calendar).effective };
};

/** The stops that move the deadline on, in the order of their beginnings. */
export const countedStops = <Stop extends ClockStop>(
  facts: Omit<DeadlineFacts, 'stops'> & { stops: readonly Stop[] },
  today: CivilDate,
  calendar: Calendar,
): Stop[] => countOn(baseOf(facts), facts.stops, today, calendar).counted;

function countOn<Stop extends ClockStop>(
  base: { date: CivilDate; setOn: CivilDate },
  stops: readonly Stop[],
  today: CivilDate,
  calendar: Calendar,
): { effective: ComputedDate; counted: Stop[] } {
  const counted: Stop[] = [];
  let effective = addWorkingDays(calendar, base.date, 0);
  for (const stop of [...stops].sort(byDate(({ first }) => first))) {
    if (stop.first <= base.setOn || stop.first > effective.date) continue;
    counted.push(stop);
    const spans = counted.map((one) => spanOf(one, today));
    effective = movedOn(base.date, spans, calendar);
    if (stop.last === null && stop.first <= today && effective.date < today)
      effective = { date: today, counting: countDays(calendar, { rule: 'add', from: base.date, to: today }) };
  }
  return { effective, counted };
}

function baseOf({ first, extensions }: Omit<DeadlineFacts, 'stops'>): { date: CivilDate; setOn: CivilDate } {
  const last = extensions.at(-1);
  return last && last.date > first.date ? { date: last.date, setOn: last.grantedOn } : first;
}

function movedOn(base: CivilDate, stops: readonly Span[], calendar: Calendar): ComputedDate {
  const lasts = stops.map(({ last }) => last).sort();
  const all = { first: stops[0]?.first ?? base, last: lasts.at(-1) ?? base };
  return addWorkingDays(calendar, base, workingDaysIn(stops, all, calendar));
}

/** A stop without an end lasts up to today. */
export const spanOf = ({ first, last }: ClockStop, today: CivilDate): Span => ({ first, last: last ?? today });

/**
 * 逾期天数: the working days after a last day up to another one (民法典第二百零一条), at least 1 once it is past; 0 up to
 * 24:00 (Asia/Shanghai) of it. A term that ends before a day off is past on that day, and late by one day until the second working day.
 */
export const daysLate = (lastDay: CivilDate, day: CivilDate, calendar: Calendar): number =>
  day <= lastDay ? 0 : Math.max(1, workingDaysBetween(calendar, lastDay, day));

/** How late a day is by a deadline; 0 is in time. */
export interface Lateness {
  deadline: CivilDate;
  daysLate: number;
}

/** Every figure of punctuality is shown by the first and by the effective deadline. */
export interface Punctuality {
  first: Lateness;
  effective: Lateness;
}

/** How late something is that is done on a day, or is not done by it. */
export function punctualityOf({ first, effective }: Deadlines, day: CivilDate, calendar: Calendar): Punctuality {
  const by = (deadline: CivilDate): Lateness => ({ deadline, daysLate: daysLate(deadline, day, calendar) });
  return { first: by(first), effective: by(effective.date) };
}

/** 按期: what left the unit at an instant left by 24:00 (Asia/Shanghai) of the effective deadline. */
export const isOnTime = (leftAt: Date, { effective }: Deadlines): boolean => civilDateOf(leftAt) <= effective.date;
