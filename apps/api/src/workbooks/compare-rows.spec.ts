import fc from 'fast-check';
import { compareRows, type FileRow, type Words } from './compare-rows.js';

const fields = ['name', 'leader'] as const;
type Field = (typeof fields)[number];
const words = (name: string, leader = ''): Words<Field> => ({ name, leader });
const table = (...rows: [string, Words<Field>][]) => new Map(rows);
const rowsOf = (rows: ReadonlyMap<string, Words<Field>>): FileRow<Field>[] =>
  [...rows].map(([id, row], index) => ({ row: index + 2, id, words: row }));

it.each<[string, file: string, then: string, now: string, changes: number, conflicts: number]>([
  ['nobody has changed it', '甲', '甲', '甲', 0, 0],
  ['only the file has', '乙', '甲', '甲', 1, 0],
  ['only somebody else has', '甲', '甲', '乙', 0, 0],
  ['both have, in the same way', '乙', '甲', '乙', 0, 0],
  ['both have, in different ways', '乙', '甲', '丙', 0, 1],
  ['the file has emptied it', '', '甲', '甲', 1, 0],
  ['the file has emptied what somebody else has changed', '', '甲', '乙', 0, 1],
])('tells a field apart where %s', (_case, file, then, now, changes, conflicts) => {
  const { changed } = compareRows(
    fields,
    [{ row: 2, id: '7', words: words(file) }],
    table(['7', words(then)]),
    table(['7', words(now)]),
  );
  expect(changed.map((row) => [row.changes.length, row.conflicts.length])).toEqual(
    changes + conflicts > 0 ? [[changes, conflicts]] : [],
  );
});

it('matches rows by identifier, wherever they stand, and names those that match nothing', () => {
  const then = table(['1', words('甲')], ['2', words('乙')], ['3', words('丙')], ['4', words('丁')]);
  // 3 was deleted since, 5 was added
  const now = table(['1', words('甲')], ['2', words('乙')], ['4', words('丁')], ['5', words('戊')]);
  const file: FileRow<Field>[] = [
    { row: 2, id: '2', words: words('乙') },
    { row: 3, id: '', words: words('新') },
    { row: 4, id: '3', words: words('丙') },
    { row: 5, id: '5', words: words('戊') },
    { row: 6, id: '2', words: words('重') },
    { row: 7, id: '1', words: words('甲', '王') },
  ];
  const { added, changed, unchanged, unknown, doubled, absent } = compareRows(fields, file, then, now);
  expect(added.map(({ row }) => row)).toEqual([3]);
  expect(changed.map(({ id, changes }) => [id, changes])).toEqual([
    ['1', [{ field: 'leader', then: '', now: '', file: '王' }]],
  ]);
  expect(unchanged).toBe(1);
  expect(unknown.map(({ row }) => row)).toEqual([4, 5]);
  expect(doubled).toEqual([{ row: 6, first: 2 }]);
  expect(absent).toEqual(['4']);
});

const tables = fc.dictionary(
  fc.constantFrom('1', '2', '3', '4'),
  fc.record({ name: fc.constantFrom('甲', '乙', ''), leader: fc.constantFrom('王', '李', '') }),
);

it('says nothing about a file that came back as it was, and changes one field into the other only where somebody did', () => {
  fc.assert(
    fc.property(tables, tables, (one, other) => {
      const [then, now] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
      expect(compareRows(fields, rowsOf(then), then, now).changed).toEqual([]);
      // brought back at once, a file's rows are what the register becomes
      const file = new Map([...now].filter(([id]) => then.has(id)));
      const { changed, unknown } = compareRows(fields, rowsOf(file), then, then);
      expect(unknown).toEqual([]);
      const became = new Map([...then].map(([id, row]): [string, Words<Field>] => [id, { ...row }]));
      for (const { id, changes, conflicts } of changed) {
        expect(conflicts).toEqual([]);
        for (const { field, file: to } of changes) became.get(id)![field] = to;
      }
      for (const [id, row] of file) expect(became.get(id)).toEqual(row);
    }),
  );
});
