import { measureFaults } from './measure-rules.js';

const measure = { key: 'm', name: '信息报送', unit: '条', hasDenominator: false };
const faultsOf = (period: string, today: string, year = 2026) =>
  measureFaults(measure, { year, today }, { period, numerator: '1', denominator: '', source: '台账' }).map(
    ({ field, code, facts }) => [field, code, facts],
  );

it.each([
  ['a month on its first day', '2026-03', '2026-03-01'],
  ['a month under way', '2026-03', '2026-03-15'],
  ['a quarter under way', '2026Q4', '2026-10-01'],
  ['the year under way', '2026', '2026-01-01'],
  ['a month that is over', '2026-12', '2027-02-01'],
])('%s has figures', (_, period, today) => expect(faultsOf(period, today)).toEqual([]));

it.each([
  ['a month on the day before', '2026-03', '2026-02-28', '2026-03-01'],
  ['the last month', '2026-12', '2026-11-30', '2026-12-01'],
  ['a quarter on the day before', '2026Q4', '2026-09-30', '2026-10-01'],
  ['the year before it', '2026', '2025-12-31', '2026-01-01'],
])('%s has none yet', (_, period, today, begins) =>
  expect(faultsOf(period, today)).toEqual([['period', 'not-begun', { begins }]]),
);
