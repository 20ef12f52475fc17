import { type CivilDate, dayNumber, weekdayOf, yearOf } from './civil-date.js';

export type DayKind = 'working' | 'off';

/** A day that somebody has said something about; the days of the week say the rest. */
export interface SpecialDay {
  date: CivilDate;
  kind: DayKind;
  /** The holiday that it is, or that a make-up working day (调休) works for. */
  name: string | null;
  /** Who said so: the notice's document number, or the office's reason. */
  source: string;
}

/** A year's notice of the State Council on its holidays (国务院办公厅关于…部分节假日安排的通知). */
export interface Notice {
  title: string;
  documentNumber: string | null;
  issued: CivilDate | null;
  url: string | null;
}

export interface HolidayYear {
  year: number;
  notice: Notice;
  days: readonly SpecialDay[];
}

/** Which days are working days. It is made by `createCalendar` and never changed. */
export interface Calendar {
  /** The years whose notice is known; in any other one Monday to Friday are taken for the working days. */
  readonly knownYears: ReadonlySet<number>;
  readonly specialDays: ReadonlyMap<CivilDate, SpecialDay>;
  /** The special days that are not as the day of the week says, in order, each with what all up to it add. */
  readonly exceptions: readonly { day: number; sum: number }[];
}

/** `changes` are the office's own days, which come before those of the notices. */
export function createCalendar(years: readonly HolidayYear[], changes: readonly SpecialDay[] = []): Calendar {
  const days = [...years.flatMap((year) => year.days), ...changes];
  const specialDays = new Map(days.map((day) => [day.date, day]));
  let sum = 0;
  const exceptions = [...specialDays.values()]
    .filter(({ date, kind }) => kind !== kindByWeekday(date))
    .map(({ date, kind }) => ({ day: dayNumber(date), step: kind === 'working' ? 1 : -1 }))
    .sort((one, other) => one.day - other.day)
    .map(({ day, step }) => ({ day, sum: (sum += step) }));
  return { knownYears: new Set(years.map(({ year }) => year)), specialDays, exceptions };
}

/** What a day is while nobody says otherwise. */
export const kindByWeekday = (date: CivilDate): DayKind => (weekdayOf(date) < 6 ? 'working' : 'off');

export const kindOf = (calendar: Calendar, date: CivilDate): DayKind =>
  calendar.specialDays.get(date)?.kind ?? kindByWeekday(date);

/** Whether a day's year has no notice yet, so that Monday to Friday had to be taken for its working days. */
export const isFallback = (calendar: Calendar, date: CivilDate): boolean => !calendar.knownYears.has(yearOf(date));
