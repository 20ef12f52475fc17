import { draftTask } from '../../../../test/tasks';
import { withChange, withTasks } from './list-tasks';

const data = () => ({
  pages: [
    { items: [draftTask(1), draftTask(2)], next: '2', total: 3 },
    { items: [draftTask(3)], next: null, total: 3 },
  ],
  pageParams: [undefined, '2'],
});
const ids = (pages: ReturnType<typeof withChange>) => pages!.pages.map(({ items }) => items.map(({ id }) => id));

it.each([
  ['at the beginning', { insert: [draftTask(9)], after: null }, [[9, 1, 2], [3]]],
  [
    'at the end',
    { insert: [draftTask(9)] },
    [
      [1, 2],
      [3, 9],
    ],
  ],
  ['after a row', { insert: [draftTask(9)], after: 2 }, [[1, 2, 9], [3]]],
  [
    'in the place of one that was split',
    { remove: [1], insert: [draftTask(1), draftTask(9)], after: 1 },
    [[1, 9, 2], [3]],
  ],
  ['in the place of two that were merged', { remove: [2, 3], insert: [draftTask(2)], after: 2 }, [[1, 2], []]],
  ['from one page to another', { remove: [1], insert: [draftTask(1)], after: 3 }, [[2], [3, 1]]],
  ['nowhere', { remove: [3] }, [[1, 2], []]],
])('puts rows %s', (_place, change, expected) => {
  const next = withChange(data(), change);
  expect(ids(next)).toEqual(expected);
  expect(next!.pages[0]!.total).toBe(expected.flat().length);
});

describe('withTasks', () => {
  it('puts a newer row in the place of the older one', () => {
    const newer = draftTask(3, { title: '改过的名称', version: 2 });
    const next = withTasks(data(), [newer]);
    expect(next!.pages[1]!.items).toEqual([newer]);
    expect(ids(next)).toEqual(ids(data()));
  });

  it.each([
    [
      'brings rows back to their positions',
      [draftTask(9, { position: 1.5 }), draftTask(8, { position: 7 })],
      [],
      [
        [1, 9, 2],
        [3, 8],
      ],
    ],
    ['moves a row to another position', [draftTask(1, { position: 2.5 })], [], [[2, 1], [3]]],
    ['moves a row over the end of its page', [draftTask(1, { position: 4 })], [], [[2], [3, 1]]],
    ['takes rows away', [], [2, 3], [[1], []]],
    ['goes past a page that has become empty', [draftTask(1, { position: 9 })], [2], [[], [3, 1]]],
  ])('%s', (_what, tasks, removed, expected) => {
    const next = withTasks(data(), tasks, removed);
    expect(ids(next)).toEqual(expected);
    expect(next!.pages[0]!.total).toBe(expected.flat().length);
  });
});
