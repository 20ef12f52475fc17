import { type Calendar, type CivilDate, civilDateOf, workingDaysBetween } from '@yaodian/calendar';
import type { Stay } from './facts.js';
import { lifeOf } from './stays.js';

/**
 * How long an assignment has waited to be signed for (签收): the working days after the one on which it was issued
 * (民法典第二百零一条). While a refusal is undecided the clock rests: it runs up to the day of the refusal, and again from the
 * day after the office insisted. Null where nothing waits any more.
 */
export function receiptClock(
  stays: readonly Stay[],
  today: CivilDate,
  calendar: Calendar,
): { since: CivilDate; workingDays: number } | null {
  const { state, issuedOn } = lifeOf(stays);
  if (state !== 'awaiting-receipt') return null;
  const waits = stays.filter((stay) => stay.state === 'awaiting-receipt');
  const days = waits.map(({ from, until }) =>
    workingDaysBetween(calendar, civilDateOf(from), until ? civilDateOf(until) : today),
  );
  return { since: issuedOn, workingDays: days.reduce((sum, count) => sum + count, 0) };
}
