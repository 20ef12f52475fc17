import { type Calendar, type DayKind, isFallback, kindOf } from './calendar.js';
import { addDays, type CivilDate, yearOf } from './civil-date.js';

/** `add` counts from the day after the first one; `move` looks for a working day from the first one on. */
export type CountingRule = 'add' | 'move';

/** Days one after the other that are alike: plain working days, a weekend, a holiday, a make-up working day. */
export interface DayRun {
  first: CivilDate;
  last: CivilDate;
  days: number;
  kind: DayKind;
  /** The holiday that they are, or work for; null for what only the days of the week say. */
  name: string | null;
  source: string | null;
}

/** How a date was counted, so that a page can show it day by day. */
export interface Counting {
  rule: CountingRule;
  from: CivilDate;
  to: CivilDate;
  workingDays: number;
  /** Every day that was looked at, in order. */
  runs: DayRun[];
  /** Years without a notice that were counted by the days of the week: the date may still move. */
  fallbackYears: number[];
}

export interface ComputedDate {
  date: CivilDate;
  counting: Counting;
}

/** The days by which one comes from `from` to `to`, and what each of them is. */
export function countDays(calendar: Calendar, { rule, from, to }: Pick<Counting, 'rule' | 'from' | 'to'>): Counting {
  const runs: DayRun[] = [];
  const fallbackYears = new Set<number>();
  for (let date = rule === 'add' ? addDays(from, 1) : from; date <= to; date = addDays(date, 1)) {
    if (isFallback(calendar, date)) fallbackYears.add(yearOf(date));
    const special = calendar.specialDays.get(date);
    const { name = null, source = null } = special ?? {};
    const kind = kindOf(calendar, date);
    const last = runs[runs.length - 1];
    if (last?.kind === kind && last.name === name && last.source === source) {
      last.last = date;
      last.days += 1;
    } else runs.push({ first: date, last: date, days: 1, kind, name, source });
  }
  const workingDays = runs.reduce((sum, { kind, days }) => sum + (kind === 'working' ? days : 0), 0);
  return { rule, from, to, workingDays, runs, fallbackYears: [...fallbackYears] };
}
