import { addDays, type Calendar, type CivilDate, workingDaysBetween } from '@yaodian/calendar';

/** Days one after the other, both ends included; empty where the last one comes before the first. */
export interface Span {
  first: CivilDate;
  last: CivilDate;
}

/** Sorts by a date, the earliest first. */
export const byDate =
  <T>(dateOf: (item: T) => CivilDate) =>
  (one: T, other: T): number =>
    Number(dateOf(one) > dateOf(other)) - Number(dateOf(one) < dateOf(other));

/** The working days that lie in any of the spans, each counted once however many hold it, and within another span. */
export function workingDaysIn(spans: readonly Span[], within: Span, calendar: Calendar): number {
  let sum = 0;
  let counted = addDays(within.first, -1);
  for (const { first, last } of [...spans].sort(byDate((span) => span.first))) {
    const before = addDays(first, -1);
    const from = before > counted ? before : counted;
    const to = last < within.last ? last : within.last;
    if (to <= from) continue;
    sum += workingDaysBetween(calendar, from, to);
    counted = to;
  }
  return sum;
}
