import fc from 'fast-check';
import { addDays, civilDateOf, dateOf, dayNumber, endOf, isCivilDate, weekdayOf } from './civil-date.js';

describe('a day in China', () => {
  test.each([
    ['2026-03-31T15:59:59.999Z', '2026-03-31'],
    ['2026-03-31T16:00:00.000Z', '2026-04-01'],
    ['2025-12-31T16:00:00.000Z', '2026-01-01'],
    ['2024-02-28T20:00:00.000Z', '2024-02-29'],
  ])('at %s is %s', (instant, date) => expect(civilDateOf(new Date(instant))).toBe(date));

  it('ends eight hours before the day in Greenwich, whatever zone the computer is in', () => {
    const days = fc.integer({ min: dayNumber('2000-01-01'), max: dayNumber('2099-12-31') }).map(dateOf);
    const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });
    fc.assert(
      fc.property(days, (date) => {
        const end = endOf(date);
        const lastMoment = new Date(end.getTime() - 1);
        expect([civilDateOf(lastMoment), civilDateOf(end)]).toEqual([date, addDays(date, 1)]);
        expect(shanghai.format(lastMoment)).toBe(date);
      }),
    );
  });

  test.each([
    ['2026-02-28', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['0999-01-01', false],
    ['2026-01-01T00:00', false],
    ['', false],
  ])('%s: %s', (text, is) => {
    expect(isCivilDate(text)).toBe(is);
    if (!is) expect(() => dayNumber(text)).toThrow(RangeError);
  });

  test.each([
    ['2026-11-26', 4],
    ['2024-02-04', 7],
    ['1970-01-01', 4],
    ['1969-12-29', 1],
    ['1949-10-01', 6],
  ])('%s is day %i of its week', (date, weekday) => expect(weekdayOf(date)).toBe(weekday));
});
