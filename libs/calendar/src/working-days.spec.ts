import fc from 'fast-check';
import { createCalendar, type SpecialDay } from './calendar.js';
import { addDays, dateOf, dayNumber } from './civil-date.js';
import { countDays } from './counting.js';
import { holidayYears } from './notices.js';
import {
  addWorkingDays,
  firstWorkingDayAfter,
  isWorkingDay,
  nextWorkingDay,
  ordinalOf,
  shareElapsed,
  workingDayBefore,
  workingDaysBetween,
} from './working-days.js';

const calendar = createCalendar(holidayYears);

describe('a term of working days', () => {
  test.each([
    ['the eve of the Spring Festival 2024 is a working day', '2024-01-15', 20, '2024-02-09'],
    ['across the Spring Festival 2024', '2024-02-08', 7, '2024-02-23'],
    ['across Labour Day 2024 with two make-up days', '2024-04-26', 20, '2024-05-27'],
    ['across two holidays in the autumn of 2024', '2024-09-12', 20, '2024-10-16'],
    ['from one year into the next', '2024-12-31', 20, '2025-02-05'],
    ['across the Spring Festival 2025', '2025-01-20', 20, '2025-02-21'],
    ['twice as long', '2025-01-20', 40, '2025-03-21'],
    ['fifteen days', '2025-04-25', 15, '2025-05-20'],
    ['across eight days of holidays', '2025-09-26', 20, '2025-10-30'],
    ['three days across New Year 2026', '2025-12-30', 3, '2026-01-05'],
    ['across the Spring Festival 2026', '2026-02-10', 20, '2026-03-16'],
    ['a make-up Sunday at its beginning', '2026-09-18', 20, '2026-10-22'],
    ['begun on a day off', '2025-01-28', 20, '2025-03-03'],
    ['of no days', '2026-10-01', 0, '2026-10-01'],
  ])('%s: %s and %i', (_what, from, count, date) => {
    expect(addWorkingDays(calendar, from, count).date).toBe(date);
  });

  test.each([-1, 0.5, Number.NaN])('of %d days there is none', (count) =>
    expect(() => addWorkingDays(calendar, '2026-01-01', count)).toThrow(RangeError),
  );

  test.each([
    ['2024-04-05', '2024-04-07'],
    ['2024-10-05', '2024-10-08'],
    ['2025-01-05', '2025-01-06'],
    ['2025-10-08', '2025-10-09'],
    ['2026-10-05', '2026-10-08'],
    ['2026-02-14', '2026-02-14'],
    ['2026-07-08', '2026-07-08'],
  ])('that ends on %s ends on %s', (nominal, date) => expect(nextWorkingDay(calendar, nominal).date).toBe(date));

  it('goes by Monday to Friday in a year without a notice, and says so', () => {
    const { date, counting } = addWorkingDays(calendar, '2026-12-30', 3);
    expect(date).toBe('2027-01-04');
    expect(counting.fallbackYears).toEqual([2027]);
    expect(addWorkingDays(calendar, '2026-12-28', 3).counting.fallbackYears).toEqual([]);
  });

  it("goes by the office's own days before those of a notice", () => {
    const own: SpecialDay[] = [
      { date: '2026-02-09', kind: 'off', name: '暴雪停工', source: '县政府通知' },
      { date: '2026-02-23', kind: 'working', name: null, source: '提前上班' },
    ];
    const changed = createCalendar(holidayYears, own);
    expect(workingDaysBetween(changed, '2026-02-06', '2026-02-13')).toBe(4);
    expect(firstWorkingDayAfter(changed, '2026-02-14').date).toBe('2026-02-23');
  });
});

describe('how a date was counted', () => {
  it('shows every day after the first, with the names of those that are special', () => {
    const source = '国办发明电〔2025〕7号';
    const off = { kind: 'off', name: '春节', source };
    const plain = { name: null, source: null };
    expect(addWorkingDays(calendar, '2026-02-11', 5).counting).toEqual({
      rule: 'add',
      from: '2026-02-11',
      to: '2026-02-25',
      workingDays: 5,
      fallbackYears: [],
      runs: [
        { first: '2026-02-12', last: '2026-02-13', days: 2, kind: 'working', ...plain },
        { first: '2026-02-14', last: '2026-02-14', days: 1, kind: 'working', name: '春节', source },
        { first: '2026-02-15', last: '2026-02-23', days: 9, ...off },
        { first: '2026-02-24', last: '2026-02-25', days: 2, kind: 'working', ...plain },
      ],
    });
  });

  it('shows the days off over which a last day moved', () => {
    const { counting } = nextWorkingDay(calendar, '2026-04-05');
    expect(counting.runs.map(({ first, last, name }) => [first, last, name])).toEqual([
      ['2026-04-05', '2026-04-06', '清明节'],
      ['2026-04-07', '2026-04-07', null],
    ]);
    expect(nextWorkingDay(calendar, '2026-04-07').counting).toMatchObject({ workingDays: 1, runs: [{ days: 1 }] });
  });
});

describe('the share of working days that have passed', () => {
  test.each([
    ['before it begins', '2026-09-29', 0],
    ['on its first day', '2026-09-30', 0],
    ['in the holidays, which do not count', '2026-10-07', 0],
    ['after two of three', '2026-10-09', 2 / 3],
    ['on its last day', '2026-10-10', 1],
    ['after it', '2027-01-01', 1],
  ])('%s', (_what, today, share) => expect(shareElapsed(calendar, '2026-09-30', '2026-10-10', today)).toBe(share));

  it('is nothing until the end where there are none', () => {
    const share = (today: string) => shareElapsed(calendar, '2026-10-01', '2026-10-05', today);
    expect(['2026-10-03', '2026-10-05'].map(share)).toEqual([0, 1]);
  });
});

describe('for any calendar', () => {
  const dates = fc.integer({ min: dayNumber('2023-06-01'), max: dayNumber('2028-06-30') }).map(dateOf);
  const changes = fc.array(
    fc.record({
      date: dates,
      kind: fc.constantFrom('working' as const, 'off' as const),
      name: fc.constantFrom(null, '活动'),
      source: fc.constant('通知'),
    }),
    { maxLength: 40 },
  );
  const calendars = changes.map((own) => createCalendar(holidayYears, own));
  const counts = fc.integer({ min: 0, max: 300 });

  it('adding working days and counting them again gives as many, and no day earlier would do', () => {
    fc.assert(
      fc.property(calendars, dates, counts, (any, from, count) => {
        const { date, counting } = addWorkingDays(any, from, count);
        expect(workingDaysBetween(any, from, date)).toBe(count);
        expect(counting.workingDays).toBe(count);
        if (count > 0) {
          expect(isWorkingDay(any, date)).toBe(true);
          expect(workingDaysBetween(any, from, addDays(date, -1))).toBe(count - 1);
        }
      }),
    );
  });

  it('subtracting ordinals is counting day by day, both ways', () => {
    fc.assert(
      fc.property(calendars, dates, dates, (any, one, other) => {
        const [from, to] = [one, other].sort() as [string, string];
        const { workingDays, runs } = countDays(any, { rule: 'add', from, to });
        expect(ordinalOf(any, to) - ordinalOf(any, from)).toBe(workingDays);
        expect(workingDaysBetween(any, to, from)).toBe(0 - workingDays);
        expect(runs.reduce((sum, { days }) => sum + days, 0)).toBe(dayNumber(to) - dayNumber(from));
      }),
    );
  });

  it('a later beginning and a longer term never end earlier', () => {
    fc.assert(
      fc.property(calendars, dates, counts, counts, (any, from, count, more) => {
        const { date } = addWorkingDays(any, from, count);
        expect(addWorkingDays(any, from, count + more).date >= date).toBe(true);
        expect(addWorkingDays(any, addDays(from, more), count).date >= date).toBe(true);
      }),
    );
  });

  it('the working day so many working days before a day is the last one with so many left', () => {
    fc.assert(
      fc.property(calendars, dates, counts, (any, day, count) => {
        const before = workingDayBefore(any, day, count);
        expect([isWorkingDay(any, before), before <= day]).toEqual([true, true]);
        expect(workingDaysBetween(any, before, day)).toBe(count);
      }),
    );
  });

  it('the next working day is one, and nothing but days off is before it', () => {
    fc.assert(
      fc.property(calendars, dates, (any, from) => {
        const { date, counting } = nextWorkingDay(any, from);
        expect(isWorkingDay(any, date)).toBe(true);
        expect(nextWorkingDay(any, date).date).toBe(date);
        expect(counting.workingDays).toBe(1);
        expect(firstWorkingDayAfter(any, from).date > from).toBe(true);
      }),
    );
  });

  it('the share grows from 0 to 1', () => {
    fc.assert(
      fc.property(calendars, dates, counts, counts, counts, (any, from, length, one, two) => {
        const { date: to } = addWorkingDays(any, from, length + 1);
        const [early, late] = [one, two]
          .sort((a, b) => a - b)
          .map((days) => shareElapsed(any, from, to, addDays(from, days)));
        expect(early).toBeGreaterThanOrEqual(0);
        expect(late).toBeLessThanOrEqual(1);
        expect(early).toBeLessThanOrEqual(late!);
      }),
    );
  });

  it('a day made off moves no term to an earlier end', () => {
    fc.assert(
      fc.property(changes, dates, dates, counts, (own, from, day, count) => {
        const before = addWorkingDays(createCalendar(holidayYears, own), from, count).date;
        const off: SpecialDay = { date: day, kind: 'off', name: null, source: '通知' };
        expect(addWorkingDays(createCalendar(holidayYears, [...own, off]), from, count).date >= before).toBe(true);
      }),
    );
  });
});
