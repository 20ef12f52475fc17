import { addDays, type CivilDate, weekdayOf, yearOf } from '@yaodian/calendar';
import type { AssignmentFact, Quarter, TargetFact } from './facts.js';

/** The units of counting that enter quantity. Percent and days never do. */
export const countUnits: readonly string[] = ['次', '条', '篇', '件', '期', '场', '个'];

/** A measurable demand of so many things that are there to be counted. */
export const isCountTarget = ({ comparator, unit }: TargetFact): boolean =>
  comparator !== '<=' && countUnits.includes(unit);

export interface Days {
  first: CivilDate;
  last: CivilDate;
}

const monthStart = (year: number, month: number): CivilDate =>
  month > 12 ? `${year + 1}-01-01` : `${year}-${String(month).padStart(2, '0')}-01`;

export const daysOf = ({ year, quarter }: Quarter): Days => ({
  first: monthStart(year, quarter * 3 - 2),
  last: addDays(monthStart(year, quarter * 3 + 1), -1),
});

/** How often a target's figure is required in a quarter, and which days' disclosures count for it. */
export interface Requirement extends Days {
  times: number;
}

/**
 * What a count target requires in a quarter; null where it requires nothing in it. Days, weeks (to Sunday), months and
 * quarters count where they end in the quarter, after the assignment began and not after it ended. Half-yearly and yearly
 * ones are required in the quarter in which they end, one without a period in the quarter of the deadline (standing and
 * recurring: the last), with all since their start.
 */
export function requirementOf(
  { period }: Pick<TargetFact, 'period'>,
  { from, until, deadline }: Pick<AssignmentFact, 'from' | 'until' | 'deadline'>,
  quarter: Quarter,
): Requirement | null {
  const days = daysOf(quarter);
  const whole = (first: CivilDate, isDue: boolean): Requirement | null =>
    isDue && days.last > from ? { first, last: days.last, times: 1 } : null;
  const year = monthStart(quarter.year, 1);
  switch (period) {
    case null:
      return whole(year, deadline === null ? quarter.quarter === 4 : deadline >= days.first && deadline <= days.last);
    case 'year':
      return whole(year, quarter.quarter === 4);
    case 'half-year':
      return whole(monthStart(quarter.year, quarter.quarter === 2 ? 1 : 7), quarter.quarter % 2 === 0);
    default: {
      const ends = endsOf(period, quarter, days).filter((last) => last > from && (until === null || last <= until));
      return ends.length > 0 ? { ...days, times: ends.length } : null;
    }
  }
}

/** The part of a year that an assessment looks at. */
export interface Year extends Days {
  /** Its result: what ends with the year is required although the year may have some days left. */
  isResult: boolean;
}

/**
 * What a count target requires in a year's days: its figure for each of its periods that ended in them, after the assignment
 * began and not after it ended; half-yearly and yearly ones with the whole period, one without a period at its deadline
 * (standing and recurring: at the year's end). All disclosures of these days count for it.
 */
export function yearlyRequirementOf(
  { period }: Pick<TargetFact, 'period'>,
  { from, until, deadline }: Pick<AssignmentFact, 'from' | 'until' | 'deadline'>,
  { isResult, ...days }: Year,
): Requirement | null {
  const year = yearOf(days.first);
  const yearEnd = `${year}-12-31`;
  const reaches = (end: CivilDate): boolean => end > from && (isResult || end <= days.last);
  const timesOf = (): number => {
    if (period === null) {
      const due = deadline ?? yearEnd;
      return due >= days.first && due <= yearEnd && reaches(due) ? 1 : 0;
    }
    if (period === 'year') return reaches(yearEnd) ? 1 : 0;
    if (period === 'half-year') return [`${year}-06-30`, yearEnd].filter(reaches).length;
    return [1, 2, 3, 4]
      .flatMap((quarter) => endsOf(period, { year, quarter }, daysOf({ year, quarter })))
      .filter((last) => last >= days.first && last <= days.last && last > from && (until === null || last <= until))
      .length;
  };
  const times = timesOf();
  return times > 0 ? { ...days, times } : null;
}

/** The last days of a quarter's days, weeks or months, or of itself. */
function endsOf(period: 'day' | 'week' | 'month' | 'quarter', { year, quarter }: Quarter, days: Days): CivilDate[] {
  if (period === 'quarter') return [days.last];
  if (period === 'month') return [1, 2, 3].map((month) => addDays(monthStart(year, (quarter - 1) * 3 + month + 1), -1));
  const all: CivilDate[] = [];
  for (let day = days.first; day <= days.last; day = addDays(day, 1)) all.push(day);
  return period === 'day' ? all : all.filter((day) => weekdayOf(day) === 7);
}
