import { type DayHours, sendingTime } from './hours.js';

const at = (text: string) => new Date(`2026-${text}:00+08:00`);
const hours = (from: number, until: number): DayHours => ({ from: from * 60, until: until * 60 });
const office = hours(9, 17);
/** Saturday 7 and Sunday 8 March are off; nothing else is. */
const isWorkingDay = (date: string) => !['2026-03-07', '2026-03-08'].includes(date);

it.each<[string, string, DayHours | null, string]>([
  ['03-05T10:30', 'at once', null, '03-05T10:30'],
  ['03-05T09:00', 'at once', null, '03-05T09:00'],
  ['03-05T08:59', 'as the office begins', null, '03-05T09:00'],
  ['03-05T17:00', 'on the next day', null, '03-06T09:00'],
  ['03-05T23:59', 'on the next day', null, '03-06T09:00'],
  ['03-06T17:00', 'after the weekend', null, '03-09T09:00'],
  ['03-07T11:00', 'after the weekend', null, '03-09T09:00'],
  ['03-05T12:10', 'behind the quiet hours', hours(12, 14), '03-05T14:00'],
  ['03-05T11:59', 'before the quiet hours', hours(12, 14), '03-05T11:59'],
  ['03-05T16:30', 'behind quiet hours over night', hours(16, 10), '03-06T10:00'],
  ['03-05T09:10', 'behind quiet hours over night', hours(22, 10), '03-05T10:00'],
  ['03-06T16:00', 'after a quiet afternoon and the weekend', hours(15, 18), '03-09T09:00'],
  ['03-05T08:00', 'all the same, where everything is quiet', hours(0, 24), '03-05T09:00'],
])('%s: %s', (now, _, quiet, expected) => {
  expect(sendingTime(at(now), { office, quiet }, isWorkingDay)).toEqual(at(expected));
});

it('lets seconds pass within the hours', () => {
  const now = new Date('2026-03-05T02:00:00.123Z');
  expect(sendingTime(now, { office, quiet: null }, isWorkingDay)).toBe(now);
});
