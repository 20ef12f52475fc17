import { type Calendar, type CivilDate, isWorkingDay, workingDaysBetween } from '@yaodian/calendar';

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
  let counted: CivilDate = '';
  for (const span of [...spans].sort(byDate(({ first }) => first))) {
    const first = span.first > within.first ? span.first : within.first;
    const last = span.last < within.last ? span.last : within.last;
    if (last < first || last <= counted) continue;
    const ofFirst = first > counted && isWorkingDay(calendar, first) ? 1 : 0;
    sum += ofFirst + workingDaysBetween(calendar, first > counted ? first : counted, last);
    counted = last;
  }
  return sum;
}
