import type { ScoreGroup, ScoreLine } from '@yaodian/api-client';
import { placeOf, uprightName } from './figures';
import { standingsOf } from './standing';

const line = (unitId: number, total: string | null, more: Partial<ScoreLine> = {}): ScoreLine => ({
  ...{ unitId, name: `单位${unitId}`, position: unitId, ranked: true, total, scoredPoints: '100', fullMarks: '100' },
  ...{ grade: null, isVetoed: false, rank: null, contribution: null, contributionOf: null, maySeeCard: true },
  ...more,
});
const group = (...units: ScoreLine[]): ScoreGroup => ({ key: 'g', name: '县直部门', units });
const ids = (units: readonly ScoreLine[]) => units.map(({ unitId }) => unitId);

it('takes the mean half-up of the units that are ranked, and names three at either end', () => {
  const [one] = standingsOf([
    group(line(1, '80.00'), line(2, '93.45'), line(3, '93.46'), line(4, '70.00'), line(5, null), line(6, '9.05')),
  ]);
  expect(one).toMatchObject({ mean: '69.19', lowest: '9.05', highest: '93.46', open: 1, vetoed: 0, units: 6 });
  expect([ids(one!.best), ids(one!.worst)]).toEqual([
    [3, 2, 1],
    [4, 6],
  ]);
});

it('leaves vetoed units and those that are only listed out of the mean and of both ends', () => {
  const [one] = standingsOf([
    group(line(1, '80.00'), line(2, '10.00', { isVetoed: true }), line(3, '99.00', { ranked: false })),
  ]);
  expect(one).toMatchObject({ mean: '80.00', lowest: '80.00', vetoed: 1, open: 0, worst: [] });
  expect(standingsOf([group(line(1, null))])[0]).toMatchObject({ mean: null, lowest: null, best: [], open: 1 });
});

it('names one unit at either end of two groups, and none of more', () => {
  const units = [line(1, '80.00'), line(2, '70.00'), line(3, '60.00')];
  const [two] = standingsOf([group(...units), group(...units)]);
  expect([ids(two!.best), ids(two!.worst)]).toEqual([[1], [3]]);
  const [three] = standingsOf([group(...units), group(...units), group(...units)]);
  expect([three!.best, three!.worst]).toEqual([[], []]);
});

it('leaves out the place that most names begin with where they stand upright', () => {
  const units = ['云岭县城关镇中心小学', '云岭县大坪乡卫生院', '青川市生态环境局'].map((name) => ({
    name,
    shortName: null,
  }));
  expect(placeOf(units)).toBe('云岭县');
  expect(uprightName(units[1]!, '云岭县').join('')).toBe('大坪…');
  expect(placeOf(units.slice(1))).toBe('');
});
