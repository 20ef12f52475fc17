import { createCalendar } from './calendar.js';
import { holidayYears } from './notices.js';
import { monthOf, quarterNumber, quarterOf } from './periods.js';
import { owedRounds, type Rhythm, roundsAfter, roundsOf } from './rounds.js';

const calendar = createCalendar(holidayYears);
const table = (year: number, rhythm: Rhythm) =>
  roundsOf(calendar, year, rhythm).map(({ period, quarter, opens, due, closes }) =>
    [period.first, period.last, quarter, opens.date, due.date, closes.date].join(' '),
  );

describe('periods', () => {
  test.each([
    ['2024-02-29', '2024-02-01', '2024-02-29', '2024-01-01', '2024-03-31', 1],
    ['2026-12-31', '2026-12-01', '2026-12-31', '2026-10-01', '2026-12-31', 4],
    ['2026-04-01', '2026-04-01', '2026-04-30', '2026-04-01', '2026-06-30', 2],
  ])('of %s', (date, monthFirst, monthLast, first, last, quarter) => {
    expect(monthOf(date)).toEqual({ first: monthFirst, last: monthLast });
    expect(quarterOf(date)).toEqual({ first, last });
    expect(quarterNumber(date)).toBe(quarter);
  });
});

describe('the timetable of rounds', () => {
  it('of a monthly plan has eleven, the last of them two months', () => {
    expect(table(2026, 'monthly')).toEqual([
      '2026-01-01 2026-01-31 1 2026-02-02 2026-02-09 2026-02-28',
      '2026-02-01 2026-02-28 1 2026-03-02 2026-03-09 2026-03-23',
      '2026-03-01 2026-03-31 1 2026-04-01 2026-04-08 2026-04-22',
      '2026-04-01 2026-04-30 2 2026-05-06 2026-05-08 2026-05-21',
      '2026-05-01 2026-05-31 2 2026-06-01 2026-06-08 2026-06-23',
      '2026-06-01 2026-06-30 2 2026-07-01 2026-07-08 2026-07-22',
      '2026-07-01 2026-07-31 3 2026-08-03 2026-08-10 2026-08-24',
      '2026-08-01 2026-08-31 3 2026-09-01 2026-09-08 2026-09-21',
      '2026-09-01 2026-09-30 3 2026-10-08 2026-10-08 2026-10-21',
      '2026-10-01 2026-10-31 4 2026-11-02 2026-11-09 2026-11-23',
      '2026-11-01 2026-12-31 4 2026-12-01 2026-12-10 2026-12-24',
    ]);
  });

  it('of a quarterly plan has four', () => {
    expect(table(2025, 'quarterly')).toEqual([
      '2025-01-01 2025-03-31 1 2025-04-01 2025-04-08 2025-04-22',
      '2025-04-01 2025-06-30 2 2025-07-01 2025-07-08 2025-07-22',
      '2025-07-01 2025-09-30 3 2025-10-09 2025-10-09 2025-10-22',
      '2025-10-01 2025-12-31 4 2025-12-01 2025-12-10 2025-12-24',
    ]);
  });

  it('counts the days of the last round up to its due date, those of the others to the end of the period', () => {
    const rounds = roundsOf(calendar, 2026, 'monthly');
    expect(rounds.map(({ isLast }) => isLast)).toEqual([...Array<boolean>(10).fill(false), true]);
    expect(rounds.at(0)?.countedUntil).toBe('2026-01-31');
    expect(rounds.at(-1)?.countedUntil).toBe('2026-12-10');
  });

  it('moves the last round from a day off, too', () => {
    const last = roundsOf(calendar, 2024, 'quarterly').at(-1);
    // 1 December 2024 is a Sunday
    expect([last?.opens.date, last?.due.date]).toEqual(['2024-12-02', '2024-12-10']);
    expect(last?.opens.counting.runs.map(({ kind, days }) => [kind, days])).toEqual([
      ['off', 1],
      ['working', 1],
    ]);
  });

  it("goes by the office's own figures", () => {
    const rules = { dueDay: 15, lastOpens: '11-20', lastDue: '11-30', closesAfter: 5, leastOpenDays: 10 };
    const rounds = roundsOf(calendar, 2025, 'quarterly', rules);
    expect([rounds[0]?.due.date, rounds[0]?.closes.date]).toEqual(['2025-04-15', '2025-04-22']);
    expect([rounds[3]?.opens.date, rounds[3]?.due.date]).toEqual(['2025-11-20', '2025-12-01']);
  });
});

describe('the rounds of a plan that is issued in its year', () => {
  const rounds = roundsOf(calendar, 2026, 'monthly');

  test.each([
    ['2025-12-20', 11, '2026-01-31'],
    ['2026-01-30', 11, '2026-01-31'],
    // the period is over on the day of issue
    ['2026-01-31', 10, '2026-02-28'],
    ['2026-03-12', 9, '2026-03-31'],
    ['2026-12-30', 1, '2026-12-31'],
    ['2026-12-31', 0, undefined],
  ])('on %s are %d', (issued, count, firstEnd) => {
    const left = roundsAfter(rounds, issued);
    expect([left.length, left[0]?.period.last]).toEqual([count, firstEnd]);
  });
});

describe('reports that are owed', () => {
  const monthly = roundsOf(calendar, 2026, 'monthly');

  test.each<[from: string, until: string | null, ends: string]>([
    ['2026-01-05', null, '01 02 03 04 05 06 07 08 09 10 12'],
    // 18 March to the end are ten working days, 19 March to the end nine
    ['2026-03-18', '2026-05-31', '03 04'],
    ['2026-03-19', '2026-05-31', '04'],
    // open on the day on which the report is due, and the day before it is due no more
    ['2026-03-01', '2026-05-08', '03 04'],
    ['2026-03-01', '2026-05-07', '03'],
    ['2026-03-01', '2026-02-28', ''],
    // the last round counts up to its due date: eight working days of December, and November
    ['2026-11-26', null, '12'],
    ['2026-12-01', null, ''],
  ])('by what is open from %s to %s', (from, until, ends) => {
    const owed = owedRounds(calendar, monthly, { from, until });
    expect(owed.map(({ period }) => period.last.slice(5, 7)).join(' ')).toBe(ends);
  });
});
