import { clockTime } from './dates';

it.each([
  ['2026-03-12T01:05:00.000Z', '2026-03-12 09:05'],
  ['2026-12-31T16:00:00.000Z', '2027-01-01 00:00'],
])('shows %s as the clock in Beijing does', (instant, shown) => expect(clockTime(instant)).toBe(shown));
