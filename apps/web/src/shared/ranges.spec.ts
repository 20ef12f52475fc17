import { beginningIn, byBlock } from './ranges';

const range = (start: number, end: number) => ({ start, end });

describe('beginningIn', () => {
  const sorted = [range(0, 3), range(5, 9), range(5, 6), range(9, 12), range(20, 21)];

  it.each([
    [range(0, 5), [range(0, 3)]],
    [range(5, 10), [range(5, 9), range(5, 6), range(9, 12)]],
    [range(1, 5), []],
    [range(21, 99), []],
  ])('finds what begins in %j', (outer, expected) => {
    expect(beginningIn(sorted, outer)).toEqual(expected);
  });
});

describe('byBlock', () => {
  const blocks = [range(0, 10), range(11, 20), range(21, 30)];

  it('lists an item at each block that it overlaps', () => {
    const long = range(5, 25);
    const short = range(12, 13);
    const found = byBlock(blocks, [long, short]);
    expect([0, 1, 2].map((index) => found.get(index))).toEqual([[long], [long, short], [long]]);
  });

  it('takes ranges as half open', () => {
    expect([...byBlock(blocks, [range(10, 11)]).keys()]).toEqual([]);
    expect([...byBlock(blocks, [range(11, 21)]).keys()]).toEqual([1]);
  });
});
