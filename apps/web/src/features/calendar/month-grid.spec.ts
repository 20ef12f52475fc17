import type { CalendarDay } from '@yaodian/api-client';
import { monthGrids } from './month-grid';

function daysOf(year: number): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000)
    days.push({
      date: new Date(at).toISOString().slice(0, 10),
      kind: 'working',
      name: null,
      setBy: null,
      source: null,
    });
  return days;
}
const numbers = (weeks: (CalendarDay | null)[][]) =>
  weeks.map((week) => week.map((day) => (day ? String(Number(day.date.slice(8))) : '')).join(' '));

describe('the months of a year', () => {
  const months = monthGrids(daysOf(2026));

  it('have weeks from Monday to Sunday', () => {
    expect(months.map(({ first }) => first)).toHaveLength(12);
    // February 2026 begins on a Sunday, June on a Monday
    expect(numbers(months[1]!.weeks)).toEqual([
      '      1',
      '2 3 4 5 6 7 8',
      '9 10 11 12 13 14 15',
      '16 17 18 19 20 21 22',
      '23 24 25 26 27 28 ',
    ]);
    expect(numbers(months[5]!.weeks)[0]).toBe('1 2 3 4 5 6 7');
  });

  it.each([2024, 2026])('hold every day of %i once', (year) => {
    const days = daysOf(year);
    const shown = monthGrids(days).flatMap(({ weeks }) => weeks.flat().filter((day) => day !== null));
    expect(shown).toEqual(days);
  });
});
