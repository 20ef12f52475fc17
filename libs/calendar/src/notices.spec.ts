import { createCalendar } from './calendar.js';
import { addDays, weekdayOf } from './civil-date.js';
import { holidayYears } from './notices.js';
import { monthOf } from './periods.js';
import { isWorkingDay, workingDaysBetween } from './working-days.js';

const calendar = createCalendar(holidayYears);

/** The working days of each month, as they are known from the notices. */
const byMonth: [year: number, months: number[]][] = [
  [2024, [22, 18, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22]],
  [2025, [19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23]],
  [2026, [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23]],
];

describe('the notices of the State Council', () => {
  test.each(byMonth)('%i has the working days of each month', (year, months) => {
    const counted = months.map((_, index) => {
      const { first, last } = monthOf(`${year}-${String(index + 1).padStart(2, '0')}-01`);
      return workingDaysBetween(calendar, addDays(first, -1), last);
    });
    expect(counted).toEqual(months);
  });

  test.each([
    // whoever takes the eve of the Spring Festival for a holiday in every year is wrong in 2024
    ['2024-02-09', true],
    ['2025-01-28', false],
    ['2026-02-16', false],
    ['2024-02-04', true],
    ['2024-02-18', true],
    ['2024-06-10', false],
    ['2025-01-26', true],
    ['2025-10-08', false],
    ['2025-10-11', true],
    ['2026-01-02', false],
    ['2026-01-04', true],
    ['2026-02-14', true],
    ['2026-09-20', true],
    ['2026-10-10', true],
    ['2026-10-11', false],
  ])('%s is a working day: %s', (date, is) => expect(isWorkingDay(calendar, date)).toBe(is));

  it('make only days of a weekend working days, and name every day once', () => {
    for (const { year, days, notice } of holidayYears) {
      const dates = days.map(({ date }) => date);
      expect(new Set(dates).size).toBe(dates.length);
      for (const { date, kind, source } of days) {
        expect(date).toMatch(new RegExp(`^${year}-`));
        if (kind === 'working') expect([date, weekdayOf(date) > 5]).toEqual([date, true]);
        expect(source).toBe(notice.documentNumber);
      }
    }
  });
});
