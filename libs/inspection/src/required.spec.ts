import type { TargetPeriod } from './facts.js';
import { daysOf, isCountTarget, requirementOf, yearlyRequirementOf } from './required.js';

const year = 2026;
const since = '2026-01-01';

describe('a count target', () => {
  it.each(['次', '条', '篇', '件', '期', '场', '个'])('counts %s', (unit) => {
    expect(isCountTarget({ index: 0, comparator: '>=', value: 1, unit, period: null })).toBe(true);
    expect(isCountTarget({ index: 0, comparator: '=', value: 1, unit, period: null })).toBe(true);
    expect(isCountTarget({ index: 0, comparator: '<=', value: 1, unit, period: null })).toBe(false);
  });

  it.each(['%', '个工作日', '日', '天', '万元', '人次', '分'])('is none in %s', (unit) =>
    expect(isCountTarget({ index: 0, comparator: '>=', value: 1, unit, period: null })).toBe(false),
  );
});

describe('the days of a quarter', () => {
  it.each([
    [1, '2026-01-01', '2026-03-31'],
    [2, '2026-04-01', '2026-06-30'],
    [3, '2026-07-01', '2026-09-30'],
    [4, '2026-10-01', '2026-12-31'],
  ])('%i: %s to %s', (quarter, first, last) => expect(daysOf({ year, quarter })).toEqual({ first, last }));
});

describe('what is required in a quarter', () => {
  it.each<[period: TargetPeriod | null, times: (number | null)[]]>([
    ['day', [90, 91, 92, 92]],
    // the Sundays of the quarter
    ['week', [13, 13, 13, 13]],
    ['month', [3, 3, 3, 3]],
    ['quarter', [1, 1, 1, 1]],
    ['half-year', [null, 1, null, 1]],
    ['year', [null, null, null, 1]],
    [null, [null, null, null, 1]],
  ])('%s in the four quarters: %j times', (period, times) => {
    const found = [1, 2, 3, 4].map((quarter) =>
      requirementOf({ period }, { from: '2025-12-31', until: null, deadline: null }, { year, quarter }),
    );
    expect(found.map((one) => one?.times ?? null)).toEqual(times);
  });

  it.each<[period: TargetPeriod | null, quarter: number, first: string, last: string]>([
    ['month', 2, '2026-04-01', '2026-06-30'],
    ['quarter', 3, '2026-07-01', '2026-09-30'],
    ['half-year', 2, '2026-01-01', '2026-06-30'],
    ['half-year', 4, '2026-07-01', '2026-12-31'],
    ['year', 4, '2026-01-01', '2026-12-31'],
    [null, 4, '2026-01-01', '2026-12-31'],
  ])('%s in quarter %i counts from %s to %s', (period, quarter, first, last) =>
    expect(requirementOf({ period }, { from: since, until: null, deadline: null }, { year, quarter })).toMatchObject({
      first,
      last,
    }),
  );

  it.each<[period: TargetPeriod | null, from: string, until: string | null, times: number | null]>([
    // a plan that is issued in the quarter: what ended before, or on that day, is not asked for
    ['month', '2026-04-30', null, 2],
    ['month', '2026-04-29', null, 3],
    ['month', '2026-06-30', null, null],
    ['week', '2026-06-20', null, 2],
    ['day', '2026-06-20', null, 10],
    ['quarter', '2026-06-29', null, 1],
    ['half-year', '2026-06-29', null, 1],
    ['half-year', '2026-07-01', null, null],
    // what is closed, or has reached its deadline, asks for nothing any more
    ['month', since, '2026-05-30', 1],
    ['month', since, '2026-05-31', 2],
    ['quarter', since, '2026-06-29', null],
    ['week', since, '2026-04-11', 1],
    // what counts from its start on is due all the same
    ['half-year', since, '2026-05-01', 1],
  ])('%s from %s until %s: %s', (period, from, until, times) =>
    expect(requirementOf({ period }, { from, until, deadline: null }, { year, quarter: 2 })?.times ?? null).toBe(times),
  );

  it.each<[deadline: string | null, quarters: number[]]>([
    ['2026-03-31', [1]],
    ['2026-04-01', [2]],
    ['2026-09-30', [3]],
    ['2026-12-31', [4]],
    ['2027-03-31', []],
    [null, [4]],
  ])('without a period, by %s: in quarter %j', (deadline, quarters) => {
    const found = [1, 2, 3, 4].filter(
      (quarter) => requirementOf({ period: null }, { from: since, until: null, deadline }, { year, quarter }) !== null,
    );
    expect(found).toEqual(quarters);
  });
});

describe('over a year', () => {
  const whole = { first: '2026-01-01', last: '2026-12-31', isResult: true };
  const times = (
    period: Parameters<typeof yearlyRequirementOf>[0]['period'],
    { year = whole, from = '2026-01-15', until = null as string | null, deadline = null as string | null } = {},
  ) => yearlyRequirementOf({ period }, { from, until, deadline }, year)?.times ?? 0;
  const running = { ...whole, last: '2026-05-20', isResult: false };

  it('periods count where they ended', () => {
    expect((['month', 'quarter', 'half-year', 'year', null] as const).map((period) => times(period))).toEqual([
      12, 4, 2, 1, 1,
    ]);
    expect(
      (['month', 'quarter', 'half-year', 'year', null] as const).map((period) => times(period, { year: running })),
    ).toEqual([4, 1, 0, 0, 0]);
    expect(times('month', { from: '2026-03-02', until: '2026-06-30' })).toBe(4);
    expect(times(null, { year: running, deadline: '2026-03-31' })).toBe(1);
  });

  it('what ends with the year is required in a result announced before', () =>
    expect(
      (['month', 'year', null] as const).map((period) => times(period, { year: { ...whole, last: '2026-12-20' } })),
    ).toEqual([11, 1, 1]));
});
