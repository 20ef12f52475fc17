import type { Report, ReportStanding } from '@yaodian/api-client';
import { matrixOf } from './matrix';

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
