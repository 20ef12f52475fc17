import { rank, type RankedSheet } from './ranking.js';

const sheet = (unitId: number, total: string | null, changes: Partial<RankedSheet> = {}): RankedSheet => ({
  unitId,
  groupId: 1,
  order: unitId,
  isRanked: true,
  total,
  isVetoed: false,
  ...changes,
});
const shown = (sheets: RankedSheet[]) =>
  rank(sheets).map(({ groupId, places, ranked }) => [
    groupId,
    ranked,
    places.map(({ unitId, rank }) => [unitId, rank]),
  ]);

describe('the ranking', () => {
  it('gives equal printed totals one rank and skips the next, in the order of organs', () =>
    expect(
      shown([sheet(1, '80.00'), sheet(4, '91.50'), sheet(3, '91.50'), sheet(2, '100.00'), sheet(5, '9.00')]),
    ).toEqual([
      [
        1,
        5,
        [
          [2, 1],
          [3, 2],
          [4, 2],
          [1, 4],
          [5, 5],
        ],
      ],
    ]));

  it('begins with 1, 1, 3', () =>
    expect(shown([sheet(1, '90.00', { order: 2 }), sheet(2, '90.00', { order: 1 }), sheet(3, '89.99')])).toEqual([
      [
        1,
        3,
        [
          [2, 1],
          [1, 1],
          [3, 3],
        ],
      ],
    ]));

  it('ranks each comparison group by itself, as they come', () =>
    expect(shown([sheet(1, '80.00', { groupId: 7 }), sheet(2, '90.00'), sheet(3, '70.00', { groupId: 7 })])).toEqual([
      [
        7,
        2,
        [
          [1, 1],
          [3, 2],
        ],
      ],
      [1, 1, [[2, 1]]],
    ]));

  it('has vetoed units last without a rank, and does not rank the office itself, nor who has no line', () => {
    const [group] = rank([
      sheet(1, null),
      sheet(2, '100.00', { isRanked: false }),
      sheet(3, '99.00', { isVetoed: true }),
      sheet(4, '10.00'),
    ]);
    expect(group!.places.map(({ unitId, rank, whyUnranked }) => [unitId, rank, whyUnranked])).toEqual([
      [4, 1, null],
      [3, null, 'vetoed'],
      [1, null, 'no-line'],
      [2, null, 'listed-only'],
    ]);
    expect(group!.ranked).toBe(1);
  });

  it('of five thousand units in one group takes no time', () => {
    const sheets = Array.from({ length: 5000 }, (_, index) => sheet(index + 1, `${index % 97}.00`));
    const begun = performance.now();
    expect(rank(sheets)[0]!.ranked).toBe(5000);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
