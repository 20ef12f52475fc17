import type { RehearsalMove } from '@yaodian/api-client';
import { drawnMoves, mostLines, placesOf } from './slope';

const move = (unitId: number, before: number | null, after: number | null): RehearsalMove => ({
  ...{ unitId, unitName: `单位${unitId}`, rank: { before, after } },
  up: before === null || after === null ? null : before - after,
  ...{ group: { before: '各单位', after: '各单位' }, total: { before: '80.00', after: '80.00', change: '0.00' } },
  ...{ scoredPoints: { before: '100.00', after: '100.00' }, grade: { before: null, after: null } },
  ...{ contribution: { before: null, after: null }, vetoed: { before: false, after: false } },
});

it('draws those with a rank on both sides', () => {
  const moves = [move(1, 1, 2), move(2, 2, 1), move(3, null, 3), move(4, 3, null)];
  expect(drawnMoves(moves).map(({ unitId }) => unitId)).toEqual([1, 2]);
});

it('draws those that move most, where there are very many', () => {
  const many = Array.from({ length: mostLines + 10 }, (_, at) => move(at, at + 1, at + 1));
  const drawn = drawnMoves([...many, move(99, 41, 1), move(98, 1, 42)]);
  expect(drawn).toHaveLength(mostLines);
  expect(drawn.slice(0, 2).map(({ unitId }) => unitId)).toEqual([98, 99]);
});

it('sets those of one rank below each other', () => {
  const tied = drawnMoves([move(1, 1, 2), move(2, 1, 2), move(3, 3, 1)]);
  expect([...placesOf(tied, 'before')]).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
  expect([...placesOf(tied, 'after')]).toEqual([
    [3, 1],
    [1, 2],
    [2, 3],
  ]);
});
