import { createCalendar, defaultRoundRules, roundsOf } from '@yaodian/calendar';
import { defaultSupervisionSettings } from '@yaodian/supervision';
import { defaultFigures, figures, monthDay, roundRulesFrom, supervisionFrom } from './figures.js';

it.each(Object.entries(figures))('%s has its default within its bounds', (_name, { default: usual, least, most }) => {
  expect([least <= usual, usual <= most, least < most]).toEqual([true, true, true]);
});

it('gives the rules of the libraries where nothing is set', () => {
  expect(roundRulesFrom(defaultFigures)).toEqual(defaultRoundRules);
  expect(supervisionFrom(defaultFigures)).toEqual(defaultSupervisionSettings);
});

it.each([
  [1201, '12-01'],
  [1130, '11-30'],
])('%i is the day %s', (value, day) => {
  expect(monthDay(value)).toBe(day);
  const rounds = roundsOf(createCalendar([]), 2026, 'quarterly', roundRulesFrom({ ...defaultFigures, lastDue: value }));
  expect(rounds.at(-1)?.due.counting.from).toMatch(new RegExp(`${day}$`));
});
