import { type Calendar, type CivilDate, civilDateOf, workingDaysBetween } from '@yaodian/calendar';
import type { Stay } from './facts.js';

/**
 * How long an assignment has waited to be signed for (签收): the working days after the one on which it was issued
 * (民法典第二百零一条), or on which it began to wait again because another unit took it over or it was restored. While a refusal
 * is undecided the clock rests: it runs up to the day of the refusal, and again from the day after the office insisted.
 * Null where nothing waits any more.
 */
export function receiptClock(
  stays: readonly Stay[],
  today: CivilDate,
  calendar: Calendar,
): { since: CivilDate; workingDays: number } | null {
  const begun = stays.findLastIndex(({ state }) => state !== 'awaiting-receipt' && state !== 'refused') + 1;
  const waits = stays.slice(begun).filter(({ state }) => state === 'awaiting-receipt');
  const [first, last] = [waits.at(0), stays.at(-1)];
  if (!first || last?.state !== 'awaiting-receipt') return null;
  const days = waits.map(({ from, until }) =>
    workingDaysBetween(calendar, civilDateOf(from), until ? civilDateOf(until) : today),
  );
  return { since: civilDateOf(first.from), workingDays: days.reduce((sum, count) => sum + count, 0) };
}
