import type { Unit } from '@yaodian/api-client';
import { stateOn, treeRows, withParts } from './unit-tree';

const unit = (id: number, parentId: number | null): Unit => ({ id, parentId, name: String(id) }) as Unit;
/** 1 with 2 (with 4) and 3; 5. */
const units = [unit(4, 2), unit(1, null), unit(2, 1), unit(3, 1), unit(5, null)];
const ids = (...given: Parameters<typeof treeRows>) => treeRows(...given).map(({ unit: { id } }) => id);

it('puts each unit behind the one that it is a part of, whatever the order of all', () => {
  const rows = treeRows(units, new Set(), null);
  expect(rows.map((row) => [row.unit.id, row.depth, row.hasParts])).toEqual([
    [1, 0, true],
    [2, 1, true],
    [4, 2, false],
    [3, 1, false],
    [5, 0, false],
  ]);
  expect(rows.map(({ before, after }) => [before?.id, after?.id])).toEqual([
    [undefined, 5],
    [undefined, 3],
    [undefined, undefined],
    [2, undefined],
    [1, undefined],
  ]);
});

it.each<[string, number[], number[] | null, number[]]>([
  ['folded at the top', [1], null, [1, 5]],
  ['folded in the middle', [2], null, [1, 2, 3, 5]],
  ['found at the bottom', [], [4], [1, 2, 4]],
  ['found although it is folded away', [1, 2], [4, 5], [1, 2, 4, 5]],
  ['nothing found', [], [], []],
])('%s', (_what, folded, found, expected) => {
  expect(ids(units, new Set(folded), found && new Set(found))).toEqual(expected);
});

it('shows a unit at the top where what it is a part of is left out', () => {
  expect(ids([unit(4, 2), unit(5, null)], new Set(), null)).toEqual([4, 5]);
});

it.each([
  [1, [1, 2, 3, 4]],
  [2, [2, 4]],
  [5, [5]],
])('%i cannot be put below %j', (id, expected) => expect([...withParts(units, id)].sort()).toEqual(expected));

it.each<[string | null, string | null, string]>([
  [null, null, 'current'],
  ['2026-03-31', '2026-03-31', 'current'],
  ['2026-04-01', null, 'coming'],
  [null, '2026-03-30', 'closed'],
])('from %s to %s is %s', (validFrom, validTo, expected) =>
  expect(stateOn('2026-03-31', { validFrom, validTo })).toBe(expected),
);
