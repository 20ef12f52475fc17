import { exampleFacts, exampleLedger } from '../../../../test/example-ledger';
import { compareUnits } from './compare-units';
import { daysBefore, linesByDay, sparkPoints, totalBefore } from './trend';

const points = [
  { unitId: 1, day: '2026-03-02', total: '71.00' },
  { unitId: 2, day: '2026-03-02', total: null },
  { unitId: 1, day: '2026-02-27', total: '70.00' },
];

it('puts the totals of units on the same days', () => {
  const units = [
    { unitId: 1, name: '县财政局' },
    { unitId: 2, name: '县司法局' },
  ];
  expect(linesByDay(points, units)).toEqual({
    days: ['2026-02-27', '2026-03-02'],
    lines: [
      { ...units[0], values: ['70.00', '71.00'] },
      { ...units[1], values: [null, null] },
    ],
  });
});

it('finds what a total was some days ago', () => {
  expect(daysBefore('2026-03-02', 2)).toBe('2026-02-28');
  expect(totalBefore(points, 1, '2026-03-01')).toBe('70.00');
  expect(totalBefore(points, 1, '2026-02-01')).toBeNull();
  expect(totalBefore(points, 2, '2026-03-02')).toBeNull();
});

it('draws a small line only where there are two figures', () => {
  expect(sparkPoints(['70.00', null, '80.00'], 90, 20)).toBe('0.0,20.0 90.0,0.0');
  expect(sparkPoints(['70.00', '70.00'], 90, 20)).toBe('0.0,10.0 90.0,10.0');
  expect(sparkPoints([null, '70.00'], 90, 20)).toBe('');
});

it('puts units side by side, each figure beside that of the first one', () => {
  const better = { ...exampleFacts().entries[0]!, points: '16' };
  const lines = compareUnits([exampleLedger(), exampleLedger({ entries: [better], events: [] })]);
  const line = (key: string) => lines.find((one) => one.key === key)!;
  expect(line('judged')).toMatchObject({ differs: true });
  expect(line('judged').figures.map(({ score, share, difference }) => [score, share, difference])).toEqual([
    ['25.00', 100, null],
    ['20.00', 80, '−5.00'],
  ]);
  expect(line('completed')).toMatchObject({ differs: false });
  expect(line('minus').figures.map(({ score, difference }) => [score, difference])).toEqual([
    ['−4.00', null],
    ['0.00', '+4.00'],
  ]);
  expect(line('open').figures.map(({ state }) => state)).toEqual(['unscored', 'unscored']);
});
