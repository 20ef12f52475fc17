import type { CalendarDay } from '@yaodian/api-client';

/** A month as its weeks from Monday to Sunday; null where the week belongs to another month. */
export interface MonthGrid {
  first: string;
  weeks: (CalendarDay | null)[][];
}

const weekdayOf = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The months of a year whose days are given in order. */
export function monthGrids(days: CalendarDay[]): MonthGrid[] {
  const months: MonthGrid[] = [];
  for (const day of days) {
    const begins = day.date.endsWith('-01');
    if (begins) months.push({ first: day.date, weeks: [] });
    const weeks = months[months.length - 1]?.weeks ?? [];
    const weekday = weekdayOf(day.date);
    if (begins || weekday === 0) weeks.push(Array<null>(7).fill(null));
    const week = weeks[weeks.length - 1];
    if (week) week[weekday] = day;
  }
  return months;
}
