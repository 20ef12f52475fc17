import { createCalendar, holidayYears } from '@yaodian/calendar';
import { countedStops, daysLate, deadlinesOf, isOnTime, punctualityOf } from './deadline.js';
import type { ClockStop, DeadlineFacts } from './facts.js';

const calendar = createCalendar(holidayYears);
const first = { date: '2026-06-30', setOn: '2026-03-12' };
const stop = (days: string): ClockStop => {
  const [start = '', end] = days.split(' ');
  return { first: `2026-${start}`, last: end ? `2026-${end}` : null };
};
const deadlines = (facts: Partial<DeadlineFacts>, today = '2026-06-01') =>
  deadlinesOf({ first, extensions: [], stops: [], ...facts }, today, calendar);

describe('clock stops', () => {
  test.each<[what: string, stops: string[], effective: string]>([
    ['there are none', [], '2026-06-30'],
    ['first and last day count', ['04-01 04-03'], '2026-07-03'],
    ['days off do not', ['05-01 05-05'], '2026-06-30'],
    ['a make-up Saturday does', ['05-09 05-09'], '2026-07-01'],
    ['overlaps count once', ['04-02 04-07', '04-01 04-03'], '2026-07-06'],
    ['one within another adds nothing', ['04-01 04-10', '04-02 04-03'], '2026-07-09'],
    ['one that began before the base was set does not count', ['03-10 03-20'], '2026-06-30'],
    ['nor on that day', ['03-12 03-16'], '2026-06-30'],
    ['but on the next', ['03-13 03-16'], '2026-07-02'],
    ["one that begins on the deadline's day counts", ['06-30 07-02'], '2026-07-03'],
    ['one that begins after it does not', ['07-01 07-03'], '2026-06-30'],
    ['unless an earlier one has moved it so far', ['06-29 06-30', '07-02 07-03'], '2026-07-06'],
    ['which has its limit, too', ['06-29 06-30', '07-03 07-03'], '2026-07-02'],
    ['one that is still to come counts whole', ['06-29 07-03'], '2026-07-07'],
    ['one without an end that is still to come does not', ['06-29'], '2026-06-30'],
  ])('%s: %s', (_what, stops, effective) => {
    expect(deadlines({ stops: stops.map(stop) }).effective.date).toBe(effective);
  });

  test.each([
    ['2026-06-28', '2026-06-30'],
    ['2026-06-29', '2026-07-01'],
    ['2026-07-08', '2026-07-10'],
    ['2026-07-11', '2026-07-14'],
  ])('without an end last up to today, %s', (today, effective) => {
    expect(deadlines({ stops: [stop('06-29')] }, today).effective.date).toBe(effective);
  });

  test.each([
    ['2026-10-31', '2026-10-31'],
    ['2026-11-01', '2026-11-01'],
    ['2026-11-02', '2026-11-02'],
    ['2026-11-03', '2026-11-03'],
  ])('that run on a deadline on a Saturday keep it from passing on %s', (today, effective) => {
    const saturday = { date: '2026-10-31', setOn: '2026-03-12' };
    expect(deadlines({ first: saturday, stops: [stop('10-31')] }, today).effective.date).toBe(effective);
  });

  it('move a deadline into a year without a notice, and say so', () => {
    const yearEnd = { date: '2026-12-31', setOn: '2026-03-12' };
    const { effective } = deadlines({ first: yearEnd, stops: [stop('12-30 12-31')] });
    expect(effective.date).toBe('2027-01-04');
    expect(effective.counting).toMatchObject({ from: '2026-12-31', workingDays: 2, fallbackYears: [2027] });
  });
});

describe('the stops that count', () => {
  test.each<[stops: string[], counted: string[]]>([
    [
      ['04-02 04-07', '04-01 04-03'],
      ['04-01', '04-02'],
    ],
    [['03-12 03-16', '06-30 07-02', '07-06'], ['06-30']],
    [['06-29', '07-01 07-01'], ['06-29']],
  ])('%j: %j', (stops, counted) => {
    const facts = { first, extensions: [], stops: stops.map(stop) };
    expect(countedStops(facts, '2026-06-01', calendar).map((one) => one.first)).toEqual(
      counted.map((day) => `2026-${day}`),
    );
  });

  it('are only those after the last granted extension', () => {
    const facts = {
      first,
      extensions: [{ date: '2026-08-31', grantedOn: '2026-05-20' }],
      stops: [stop('04-01 04-03'), stop('05-20 05-21'), stop('05-22 05-25')],
    };
    expect(countedStops(facts, '2026-06-01', calendar)).toEqual([stop('05-22 05-25')]);
  });
});

describe('extensions', () => {
  const granted = (date: string, grantedOn: string) => ({ date: `2026-${date}`, grantedOn: `2026-${grantedOn}` });

  it('set a new base, after which stops are counted anew', () => {
    const extensions = [granted('08-31', '05-20')];
    const stops = [stop('04-01 04-03'), stop('05-20 05-21'), stop('05-22 05-25')];
    const { first, base, effective } = deadlines({ extensions, stops });
    expect([first, base, effective.date]).toEqual(['2026-06-30', '2026-08-31', '2026-09-02']);
  });

  it('the last granted one counts, whatever its date', () => {
    expect(deadlines({ extensions: [granted('09-30', '05-20'), granted('08-31', '06-10')] }).base).toBe('2026-08-31');
  });

  test.each(['2026-08-31', '2026-09-30'])(
    'is none any more once the office has moved the first deadline to %s',
    (date) => {
      const facts = { first: { date, setOn: '2026-06-10' }, extensions: [granted('08-31', '05-20')] };
      const { base, effective } = deadlines({ ...facts, stops: [stop('06-01 06-02')] });
      expect([base, effective.date]).toEqual([date, date]);
    },
  );

  it('stays granted when the office moves the first deadline forward', () => {
    const amended = { date: '2026-05-31', setOn: '2026-06-10' };
    expect(deadlines({ first: amended, extensions: [granted('08-31', '05-20')] }).base).toBe('2026-08-31');
  });
});

describe('days late', () => {
  test.each([
    ['on the day', '2026-04-08', '2026-04-08', 0],
    ['before it', '2026-04-08', '2026-03-01', 0],
    ['the next day', '2026-04-08', '2026-04-09', 1],
    ['Saturday after a Friday', '2026-07-31', '2026-08-01', 1],
    ['Sunday after it', '2026-07-31', '2026-08-02', 1],
    ['Monday after it', '2026-07-31', '2026-08-03', 1],
    ['Tuesday after it', '2026-07-31', '2026-08-04', 2],
    ['Sunday after a Saturday', '2026-10-31', '2026-11-01', 1],
    ['make-up Saturday after a Friday', '2026-05-08', '2026-05-09', 1],
    ['Monday after that', '2026-05-08', '2026-05-11', 2],
    ['a week of holidays', '2026-09-30', '2026-10-07', 1],
    ['its end', '2026-09-30', '2026-10-08', 1],
    ["across the year's end", '2026-12-31', '2027-01-04', 2],
  ])('%s', (_what, lastDay, day, late) => expect(daysLate(lastDay, day, calendar)).toBe(late));

  it('are counted by the first and by the effective deadline', () => {
    const facts = { extensions: [{ date: '2026-07-31', grantedOn: '2026-06-20' }] };
    expect(punctualityOf(deadlines(facts), '2026-08-05', calendar)).toEqual({
      first: { deadline: '2026-06-30', daysLate: 26 },
      effective: { deadline: '2026-07-31', daysLate: 3 },
    });
  });

  test.each([
    ['2026-06-30T15:59:59.999Z', true],
    ['2026-06-30T16:00:00.000Z', false],
  ])('end at 24:00 in China: what left at %s', (left, onTime) =>
    expect(isOnTime(new Date(left), deadlines({}))).toBe(onTime),
  );
});
