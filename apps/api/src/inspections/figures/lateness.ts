import type { Calendar, CivilDate } from '@yaodian/calendar';
import type { ReportFact } from '@yaodian/inspection';
import { type Leaving, standingOf } from '@yaodian/supervision';

/** What left the unit for a report that it owes in a round with these dates. */
interface Owed {
  due: CivilDate;
  closes: CivilDate;
  leavings: readonly Leaving[];
}

/** How late an owed report is today, by the rules for rounds; null days while it is awaited and not past due. */
export function lateness(
  { due, closes, leavings }: Owed,
  today: CivilDate,
  calendar: Calendar,
): Pick<ReportFact, 'daysLate' | 'isMissing'> {
  // the period decides whether it is owed, which is known here
  const dates = { period: { first: due, last: due }, countedUntil: due, leastOpenDays: 0, due, closes };
  const { standing, daysLate, countsAsMissing } = standingOf({ dates, leavings }, true, today, calendar);
  return { daysLate: standing === 'awaited' ? null : daysLate, isMissing: countsAsMissing };
}

/** Lateness that is known, by round and the instant at which the only version left: reports that are alike are many. */
export type KnownLateness = Map<string, Pick<ReportFact, 'daysLate' | 'isMissing'>>;
