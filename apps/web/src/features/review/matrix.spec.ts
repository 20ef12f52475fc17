import type { Report, ReportRound, ReportStanding } from '@yaodian/api-client';
import { matrixOf, missedRounds, periodsAhead, roundsBefore, worstOf } from './matrix';

type Line = [unit: number, role: Report['role'], month: number, standing: ReportStanding];

const reportsOf = (lines: Line[]): Report[] =>
  lines.map(
    ([unit, role, month, standing], id) =>
      ({
        ...{ id, role, standing, assignmentId: unit, unitName: `单位${unit}`, shortName: null },
        round: { id: 100 - month, periodLast: `2026-0${month}-28` },
      }) as Report,
  );

const drawn = (lines: Line[]) => {
  const { rounds, rows } = matrixOf(reportsOf(lines));
  return [
    rounds.map(({ periodLast }) => periodLast.slice(5, 7)).join(' '),
    ...rows.map(({ unitName, cells }) => [unitName, ...cells.map((cell) => cell?.standing ?? '·')].join(' ')),
  ];
};

it('stands rounds in order of time, the unit that leads first, and a point where nothing was asked', () =>
  expect(
    drawn([
      [2, 'responsible', 4, 'missing'],
      [2, 'responsible', 3, 'in-time'],
      [1, 'lead', 4, 'late'],
    ]),
  ).toEqual(['03 04', '单位1 · late', '单位2 in-time missing']));

it('gives the rounds before of the same unit, the newest first', () => {
  const reports = reportsOf([
    [1, 'lead', 3, 'late'],
    [2, 'responsible', 4, 'missing'],
    [1, 'lead', 4, 'in-time'],
    [1, 'lead', 5, 'awaited'],
    [1, 'lead', 6, 'awaited'],
  ]);
  expect(roundsBefore(reports, reports[3]!).map(({ id }) => id)).toEqual([2, 0]);
});

it('stands the worst first where there are many units', () => {
  const units = Array.from({ length: 13 }, (_, unit): Line => [
    unit,
    'responsible',
    3,
    unit === 7 ? 'missing' : 'late',
  ]);
  expect(drawn(units).slice(1, 3)).toEqual(['单位7 missing', '单位0 late']);
});

it('is empty without reports', () => expect(matrixOf([])).toEqual({ rounds: [], rows: [] }));

it('explains the worst cell, of several alike that of most days; nothing where all is well', () => {
  const reports = reportsOf([
    [1, 'lead', 3, 'late'],
    [2, 'responsible', 3, 'missing'],
    [3, 'responsible', 4, 'missing'],
    [3, 'responsible', 5, 'awaited'],
  ]).map((report, index) => ({ ...report, daysLate: [30, 4, 9, 0][index]! }));
  expect(worstOf(reports)?.unitName).toBe('单位3');
  expect(worstOf(reportsOf([[1, 'lead', 3, 'in-time']]))).toBeNull();
});

it('gathers who has missed a round, by round and by how they stand', () =>
  expect(
    missedRounds(
      reportsOf([
        [1, 'lead', 3, 'missing'],
        [2, 'responsible', 3, 'missing'],
        [3, 'responsible', 3, 'made-good'],
        [4, 'responsible', 3, 'returned'],
      ]),
    ).map(({ standing, units }) => [standing, ...units]),
  ).toEqual([
    ['missing', '单位1', '单位2'],
    ['made-good', '单位3'],
  ]));

it('knows the periods that are still to come in the year', () => {
  const ahead = (rhythm: string, periodLast: string) =>
    periodsAhead({ rhythm, periodLast, year: 2026 } as ReportRound).map(
      ({ periodFirst, periodLast: last }) => `${periodFirst} ${last}`,
    );
  expect(ahead('monthly', '2026-10-31')).toEqual(['2026-11-01 2026-11-30', '2026-12-01 2026-12-31']);
  expect(ahead('quarterly', '2026-06-30')).toEqual(['2026-07-01 2026-09-30', '2026-10-01 2026-12-31']);
  expect(ahead('monthly', '2026-12-31')).toEqual([]);
  expect(periodsAhead(undefined)).toEqual([]);
});
