import type { Calendar } from './calendar.js';
import { addDays, type CivilDate } from './civil-date.js';
import type { ComputedDate } from './counting.js';
import { months, type Period, quarterNumber } from './periods.js';
import { addWorkingDays, firstWorkingDayAfter, nextWorkingDay, workingDaysBetween } from './working-days.js';

export type Rhythm = 'monthly' | 'quarterly';

/** The figures of a plan's timetable, which the office may set. */
export interface RoundRules {
  /** The day of the month after the period on which a report is due. */
  dueDay: number;
  /** When the plan year's last round opens and is due, as MM-DD of that year: the assessment needs it before its end. */
  lastOpens: string;
  lastDue: string;
  /** Working days from due to close, in which a report is taken as late. */
  closesAfter: number;
  /** A report is owed for a period in which something was open on so many working days. */
  leastOpenDays: number;
}

export const defaultRoundRules: RoundRules = {
  dueDay: 8,
  lastOpens: '12-01',
  lastDue: '12-10',
  closesAfter: 10,
  leastOpenDays: 10,
};

/** 填报轮次: the period reported on, and when reports are asked for. */
export interface Round {
  period: Period;
  /** The quarter of the plan year that it belongs to, 1 to 4. */
  quarter: number;
  isLast: boolean;
  /** The last day on which an assignment's open days count for it: the period's, in the last round the due date. */
  countedUntil: CivilDate;
  /** It asks for a report of what was open on so many working days of it. */
  leastOpenDays: number;
  opens: ComputedDate;
  /** In time until 24:00 of it. */
  due: ComputedDate;
  closes: ComputedDate;
}

/** The rounds of a plan year: each month, where November and December are one round, or each quarter. */
export function roundsOf(
  calendar: Calendar,
  year: number,
  rhythm: Rhythm,
  rules: RoundRules = defaultRoundRules,
): Round[] {
  const periods = periodsOf(year, rhythm);
  return periods.map((period, index) => {
    const isLast = index === periods.length - 1;
    const opens = isLast
      ? nextWorkingDay(calendar, `${year}-${rules.lastOpens}`)
      : firstWorkingDayAfter(calendar, period.last);
    const due = nextWorkingDay(calendar, isLast ? `${year}-${rules.lastDue}` : addDays(period.last, rules.dueDay));
    return {
      period,
      quarter: quarterNumber(period.last),
      isLast,
      countedUntil: isLast ? due.date : period.last,
      leastOpenDays: rules.leastOpenDays,
      opens,
      due,
      closes: addWorkingDays(calendar, due.date, rules.closesAfter),
    };
  });
}

/** Those rounds that a plan gets which is issued on a day: the ones whose period ends after it. */
export const roundsAfter = (rounds: readonly Round[], issued: CivilDate): Round[] =>
  rounds.filter(({ period }) => period.last > issued);

/**
 * The rounds in which something owes a report that is open from one day to another, both included; without an end it
 * stays open. It owes none where it was open too short a time of the period, or is over when the report is due.
 */
export function owedRounds(
  calendar: Calendar,
  rounds: readonly Round[],
  { from, until }: { from: CivilDate; until: CivilDate | null },
): Round[] {
  return rounds.filter(({ period, countedUntil, leastOpenDays, due }) => {
    if (until !== null && until < due.date) return false;
    const first = from > period.first ? from : period.first;
    return workingDaysBetween(calendar, addDays(first, -1), countedUntil) >= leastOpenDays;
  });
}

function periodsOf(year: number, rhythm: Rhythm): Period[] {
  if (rhythm === 'quarterly') return [1, 4, 7, 10].map((month) => months({ year, month }, 3));
  return Array.from({ length: 11 }, (_, index) => months({ year, month: index + 1 }, index === 10 ? 2 : 1));
}
