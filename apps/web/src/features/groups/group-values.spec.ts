import { absentOf, type ByHand, toGroup, valuesOf, withoutUnit, withUnit } from './group-values';

const [one, two, three] = [1, 2, 3].map((id) => ({ id, name: `单位${id}` })) as [
  ByHand['takenIn'][0],
  ByHand['takenIn'][0],
  ByHand['takenIn'][0],
];
const before: ByHand = { takenIn: [one], leftOut: [two] };

describe('the changes by hand', () => {
  it.each<[string, ByHand, ByHand]>([
    ['forget a unit that was taken in', withoutUnit(before, { ...one, byHand: true }), { takenIn: [], leftOut: [two] }],
    [
      'leave a unit of the rule out',
      withoutUnit(before, { ...three, byHand: false }),
      { takenIn: [one], leftOut: [two, three] },
    ],
    [
      'leave a unit out that the rule has by now, though it was taken in',
      withoutUnit(before, { ...one, byHand: false }),
      { takenIn: [], leftOut: [two, one] },
    ],
    ['take a unit in', withUnit(before, three), { takenIn: [one, three], leftOut: [two] }],
    ['take a unit in once', withUnit(before, one), before],
    ['forget a unit that was left out', withUnit(before, two), { takenIn: [one], leftOut: [] }],
  ])('%s', (_what, after, expected) => expect(after).toEqual(expected));
});

it('a group is sent as it was shown', () => {
  const group = {
    ...{ id: 4, name: '各乡镇', aliases: ['各镇'], kinds: ['township' as const], parentId: 9, parentName: '云岭县' },
    ...{ takenIn: [{ ...one, shortName: null }], leftOut: [], memberCount: 2, version: 1, updatedAt: '' },
  };
  expect(toGroup(valuesOf(group))).toEqual({
    ...{ name: '各乡镇', aliases: ['各镇'], kinds: ['township'], parentId: 9, takenIn: [1], leftOut: [] },
  });
});

it('units that were taken in by hand and have ended are told apart', () => {
  expect(absentOf({ takenIn: [one, two], leftOut: [three] }, [{ id: 2 }, { id: 9 }])).toEqual([one]);
});
