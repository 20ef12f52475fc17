import { type Calendar, kindOf } from './calendar.js';
import { type CivilDate, dateOf, dayNumber } from './civil-date.js';
import { type ComputedDate, countDays } from './counting.js';

export const isWorkingDay = (calendar: Calendar, date: CivilDate): boolean => kindOf(calendar, date) === 'working';

/**
 * A day's place in the row of working days: how many there are up to and including it, from 1970-01-05 on. By itself it
 * says nothing, and it changes with the calendar; the difference of two days' ordinals is the working days between them.
 */
export const ordinalOf = (calendar: Calendar, date: CivilDate): number => ordinalAt(calendar, dayNumber(date));

/** 1970-01-05, a Monday. */
const monday = 4;

function ordinalAt({ exceptions }: Calendar, day: number): number {
  const days = day - monday + 1;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5) + (exceptions[lastUpTo(exceptions, day)]?.sum ?? 0);
}

/** The index of the last exception that is not after a day; -1 before all. */
function lastUpTo(exceptions: Calendar['exceptions'], day: number): number {
  let [low, high] = [0, exceptions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((exceptions[middle]?.day ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The working days after `from` up to and including `to`: the day of the event is not counted, the last day is
 * (民法典第二百零一条). Below 0 where `to` is the earlier one.
 */
export const workingDaysBetween = (calendar: Calendar, from: CivilDate, to: CivilDate): number =>
  ordinalOf(calendar, to) - ordinalOf(calendar, from);

/**
 * The day on which a term of `count` working days ends that begins with `from`; that day is not counted. A term of no days
 * ends where it begins. Throws RangeError for a count that is no whole number from 0 up.
 */
export function addWorkingDays(calendar: Calendar, from: CivilDate, count: number): ComputedDate {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`${count} is no number of working days`);
  const date = count === 0 ? from : dateOf(firstWith(calendar, dayNumber(from), count));
  return { date, counting: countDays(calendar, { rule: 'add', from, to: date }) };
}

/** The first day after `from` by which so many working days have passed. */
function firstWith(calendar: Calendar, from: number, count: number): number {
  const wanted = ordinalAt(calendar, from) + count;
  let [low, high] = [from + count, from + count];
  while (ordinalAt(calendar, high) < wanted) high += count + 7;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (ordinalAt(calendar, middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The working day behind which so many working days are left up to a day, which is counted: for 0 the day itself, or the
 * last working day before it. Throws RangeError for a count that is no whole number from 0 up.
 */
export function workingDayBefore(calendar: Calendar, day: CivilDate, count: number): CivilDate {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`${count} is no number of working days`);
  const wanted = ordinalOf(calendar, day) - count;
  let [low, high] = [dayNumber(day) - count, dayNumber(day)];
  while (ordinalAt(calendar, low) >= wanted) low -= count + 7;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (ordinalAt(calendar, middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return dateOf(low);
}

/** A day itself where it is a working day, else the next one: the last day of a statutory term (民法典第二百零三条). */
export function nextWorkingDay(calendar: Calendar, from: CivilDate): ComputedDate {
  const date = isWorkingDay(calendar, from) ? from : dateOf(firstWith(calendar, dayNumber(from), 1));
  return { date, counting: countDays(calendar, { rule: 'move', from, to: date }) };
}

export const firstWorkingDayAfter = (calendar: Calendar, from: CivilDate): ComputedDate =>
  addWorkingDays(calendar, from, 1);

/** How much of the working days from one day to another has passed today, from 0 to 1; without any 0 until the last day. */
export function shareElapsed(calendar: Calendar, from: CivilDate, to: CivilDate, today: CivilDate): number {
  if (today >= to) return 1;
  if (today <= from) return 0;
  const all = workingDaysBetween(calendar, from, to);
  return all === 0 ? 0 : workingDaysBetween(calendar, from, today) / all;
}
