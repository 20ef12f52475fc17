import { creditOf, type ExtensionReason, isOwnReason } from '@yaodian/assessment';
import { type Calendar, type CivilDate, workingDaysBetween } from '@yaodian/calendar';
import { type ClockStop, daysLate, type Deadlines } from '@yaodian/supervision';
import type { ExtensionEffect } from './extension.dto.js';

interface Asked {
  date: CivilDate;
  reason: ExtensionReason;
  /** Extensions granted so far for the unit's own reasons. */
  ownBefore: number;
  /** The stops that count now. */
  stops: readonly ClockStop[];
  today: CivilDate;
}

/** What it would mean for the score to close an assignment on the date that is asked for: with the extension, and without. */
export function effectOf(
  deadlines: Pick<Deadlines, 'first' | 'effective'>,
  { date, reason, ownBefore, stops, today }: Asked,
  calendar: Calendar,
): ExtensionEffect {
  const own = isOwnReason(reason) ? 1 : 0;
  const inForce = deadlines.effective.date;
  const late = { first: daysLate(deadlines.first, date, calendar), without: daysLate(inForce, date, calendar) };
  const closed = (days: number, extensions: number) => creditOf({ kind: 'closed', daysLate: days }, extensions).credit;
  return {
    first: { deadline: deadlines.first, daysLate: late.first },
    creditByFirst: closed(late.first, 0),
    granted: { effective: { deadline: date, daysLate: 0 }, credit: closed(0, ownBefore + own) },
    without: { effective: { deadline: inForce, daysLate: late.without }, credit: closed(late.without, ownBefore) },
    workingDaysMore: date > inForce ? workingDaysBetween(calendar, inForce, date) : 0,
    ownBefore,
    cost: creditOf({ kind: 'closed', daysLate: 0 }, own).deducted,
    endsStop: stops.some(({ first, last }) => first <= today && (last === null || last > today)),
  };
}
