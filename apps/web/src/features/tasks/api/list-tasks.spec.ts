import { draftTask } from '../../../../test/tasks';
import { withChange, withTask } from './list-tasks';

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

it('puts a newer row in the place of the older one', () => {
  const newer = draftTask(3, { title: '改过的名称', version: 2 });
  const next = withTask(data(), newer);
  expect(next!.pages[1]!.items).toEqual([newer]);
  expect(ids(next)).toEqual(ids(data()));
});
