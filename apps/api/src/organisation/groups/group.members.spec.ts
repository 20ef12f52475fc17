import { type GroupRule, membersOf } from './group.members.js';

const unit = (id: number, kind: 'township' | 'street' | 'department' | 'section' | null, part = {}) => ({
  id,
  kind,
  parentId: null,
  validFrom: null,
  validTo: null,
  ...part,
});
// in the office's order, which is not that of the identifiers
const units = [
  unit(9, 'department'),
  unit(1, 'township'),
  unit(2, 'street', { validTo: '2026-03-31' }),
  unit(3, 'township', { validFrom: '2026-04-01' }),
  unit(4, 'department', { validTo: '2025-12-31' }),
  unit(5, 'section', { parentId: 4 }),
  unit(6, 'department', { parentId: 5 }),
  unit(7, null, { parentId: 9 }),
];
const nothing: GroupRule = { kinds: [], parentId: null, takenIn: [], leftOut: [] };

describe('the members of a group', () => {
  it.each<[string, Partial<GroupRule>, string, string]>([
    ['of no rule are none', {}, '2026-03-31', ''],
    ['are those of a kind', { kinds: ['township'] }, '2026-03-31', '1'],
    ['are those of any of several kinds', { kinds: ['street', 'township'] }, '2026-03-31', '1 2'],
    ['are only those of the day', { kinds: ['street', 'township'] }, '2026-04-01', '1 3'],
    ['come in the order of the units', { kinds: ['department', 'township'] }, '2026-03-31', '9 1 6'],
    ['are below a parent at any depth, itself not', { parentId: 4 }, '2026-03-31', '5 6'],
    ['are both of the kind and below the parent', { kinds: ['department'], parentId: 4 }, '2026-03-31', '6'],
    ['below a unit without parts are none', { parentId: 1 }, '2026-03-31', ''],
    ['are taken in by hand', { kinds: ['township'], takenIn: [7, 9] }, '2026-03-31', '9+ 1 7+'],
    ['are not by hand where the rule has them', { kinds: ['township'], takenIn: [1] }, '2026-03-31', '1'],
    ['are left out by hand', { kinds: ['department'], leftOut: [9] }, '2026-03-31', '6'],
    ['are by hand alone', { takenIn: [6, 1] }, '2026-03-31', '1+ 6+'],
    ['are none that are closed, nor by hand', { takenIn: [4, 3] }, '2026-03-31', ''],
  ])('%s', (_what, rule, day, expected) => {
    const members = membersOf({ ...nothing, ...rule }, units, day);
    expect(members.map(({ id, byHand }) => `${id}${byHand ? '+' : ''}`).join(' ')).toBe(expected);
  });
});
