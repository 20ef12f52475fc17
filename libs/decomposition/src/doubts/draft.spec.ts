import fc from 'fast-check';
import type { Deadline, TaskUnit, Warning, WarningKind } from '../model.js';
import { createRegister, resolveUnits } from '../units/register.js';
import { changedDoubts, dividedDoubts, idOf, openDoubts, type ReadDoubt, unitDoubts } from './draft.js';
import { doubtsByPlace } from './placed.js';

const none: Deadline = { text: null, kind: 'none', date: null, recurrence: null, milestones: [] };
const dated: Deadline = { ...none, text: '9月底', kind: 'date', date: '2026-09-30' };
const unit = (printed: string, part: Partial<TaskUnit> = {}): TaskUnit => ({
  printed,
  role: 'lead',
  kind: 'unit',
  resolved: null,
  by: null,
  ...part,
});
const task = { title: '公开目录', requirement: '每季度公开一次目录。', units: [unit('县财政局')], deadline: none };
const read = (kind: WarningKind, start = 10, facts = {}): ReadDoubt => ({
  kind,
  facts,
  place: { start, end: start + 3 },
});
const register = createRegister(
  [
    { name: '松岗县财政局', place: '松岗县', level: '县' },
    { name: '松岗县第一水厂', aliases: ['水厂'] },
    { name: '松岗县第二水厂', aliases: ['水厂'] },
    { name: '县直属机关工作委员会' },
  ],
  [{ name: '各乡镇(街道)', aliases: ['各镇街', '全县供水单位'] }],
);
const kinds = (doubts: { kind: WarningKind }[]) => doubts.map(({ kind }) => kind);

describe('the open doubts of a task', () => {
  test.each<[string, Partial<typeof task>, WarningKind[]]>([
    ['nothing is missing', { deadline: dated }, []],
    ['no deadline', {}, ['no-deadline']],
    ['no lead', { units: [unit('县财政局', { role: 'responsible' })], deadline: dated }, ['no-lead-unit']],
    ['no unit', { units: [], deadline: dated }, ['no-unit']],
    ['a unit that nobody knows', { units: [unit('县税务局')], deadline: dated }, ['unknown-unit']],
    ['one of another level', { units: [unit('市财政局')], deadline: dated }, ['other-level-unit']],
    ['one of two', { units: [unit('水厂')], deadline: dated }, ['ambiguous-unit']],
    ['a registered group', { units: [unit('各 镇街', { kind: 'group' })], deadline: dated }, []],
    ['a group that nobody knows', { units: [unit('各单位', { kind: 'group' })], deadline: dated }, ['unknown-group']],
    ['one name twice', { units: [unit('县税务局'), unit('县税务局')], deadline: dated }, ['unknown-unit']],
  ])('follow from its content: %s', (_what, change, expected) => {
    const content = { ...task, ...change };
    const units = resolveUnits(content.units, register);
    expect(kinds(openDoubts({ ...content, units }, unitDoubts(units, register), [], []))).toEqual(expected);
  });

  it('are those of the reading, too, in the order of their places', () => {
    const doubts = openDoubts(
      task,
      [],
      [read('recurrence-in-text', 20), read('unclosed-bracket', 5), read('no-deadline', 10)],
      [],
    );
    expect(doubts.map(({ kind, place }) => [kind, place?.start])).toEqual([
      ['unclosed-bracket', 5],
      ['no-deadline', 10],
      ['recurrence-in-text', 20],
    ]);
  });

  it('about a unit stand where its name does, whatever the register says of it now', () => {
    const units = [unit('水厂')];
    const doubts = openDoubts(
      { ...task, units, deadline: dated },
      unitDoubts(units, register),
      [read('unknown-unit', 7, { unit: '水厂', candidates: '' })],
      [],
    );
    expect(doubts.map(({ kind, place }) => [kind, place])).toEqual([['ambiguous-unit', { start: 7, end: 10 }]]);
  });

  it('do not hold what the reading once missed and is there now', () => {
    expect(
      openDoubts({ ...task, deadline: dated }, [], [read('no-deadline'), read('unknown-unit', 3, { unit: '甲' })], []),
    ).toEqual([]);
  });

  it('ask once about a date that reads two ways; settled, the deadline is missing', () => {
    for (const kind of ['ambiguous-date', 'impossible-date', 'unknown-year', 'unreckoned-deadline'] as const) {
      const doubts = openDoubts(task, [], [read(kind)], []);
      expect(kinds(doubts)).toEqual([kind]);
      expect(kinds(openDoubts(task, [], [read(kind)], [doubts[0]!.id]))).toEqual(['no-deadline']);
    }
  });

  it('are without those that are settled, whatever they are', () => {
    const units = [unit('县税务局'), unit('水厂')];
    const all = () => openDoubts({ ...task, units }, unitDoubts(units, register), [read('repeated-task')], []);
    fc.assert(
      fc.property(fc.subarray(all().map(({ id }) => id)), (settled) => {
        const open = openDoubts({ ...task, units }, unitDoubts(units, register), [read('repeated-task')], settled);
        expect(open).toEqual(all().filter(({ id }) => !settled.includes(id)));
      }),
    );
  });
});

describe("an edit leaves the reading's doubts", () => {
  const all = [
    read('unclosed-bracket'),
    read('ambiguous-date'),
    read('recurrence-in-text', 10, { text: '每季度' }),
    read('repeated-task'),
  ];
  test.each<[string, Partial<typeof task>, WarningKind[]]>([
    ['the title', { title: '新题' }, ['unclosed-bracket', 'ambiguous-date', 'recurrence-in-text', 'repeated-task']],
    [
      'the role of a unit',
      { units: [unit('县财政局', { role: 'responsible' })] },
      ['ambiguous-date', 'recurrence-in-text', 'repeated-task'],
    ],
    ['the unit that was found', { units: [unit('县财政局', { resolved: '松岗县财政局', by: 'prefix' })] }, kinds(all)],
    ['the deadline', { deadline: dated }, ['unclosed-bracket', 'repeated-task']],
    [
      'the words without a rhythm',
      { requirement: '公开目录。' },
      ['unclosed-bracket', 'ambiguous-date', 'repeated-task'],
    ],
    ['the words with it', { requirement: '应每 季度公开。' }, kinds(all)],
  ])('%s', (_what, change, left) => {
    expect(kinds(changedDoubts(all, task, { ...task, ...change }))).toEqual(left);
  });
});

it('a split divides them by their places', () => {
  const all = [read('repeated-task', 5), read('ambiguous-date', 20)];
  expect(dividedDoubts(all, { start: 15, end: 40 }).map(kinds)).toEqual([['repeated-task'], ['ambiguous-date']]);
  expect(dividedDoubts(all, null).map(kinds)).toEqual([['repeated-task', 'ambiguous-date'], []]);
  const ofUnit = [read('unknown-unit', 20, { unit: '县税务局' })];
  expect(dividedDoubts(ofUnit, { start: 15, end: 40 })).toEqual([ofUnit, ofUnit]);
});

it('each warning goes to the task that it lies in, or to the document; passages within a task are answered, what stands elsewhere too is, pages left out are not', () => {
  const warning = (kind: WarningKind, start: number): Warning => ({
    kind,
    start,
    end: start + 2,
    message: '',
    facts: {},
  });
  const warnings = [
    warning('unassigned-item', 2),
    warning('no-task', 0),
    warning('no-unit', 10),
    warning('empty-row', 12),
    warning('ambiguous-date', 19),
    warning('repeated-task', 20),
    warning('unclosed-bracket', 31),
    warning('picture-page', 33),
  ];
  const { ofTasks, ofDocument } = doubtsByPlace(warnings.reverse(), [
    { start: 30, end: 40 },
    { start: 10, end: 20 },
  ]);
  expect(ofTasks.map(kinds)).toEqual([['unclosed-bracket'], ['no-unit', 'ambiguous-date']]);
  expect(ofDocument.map(({ id }) => id)).toEqual(['unassigned-item:2-4', 'picture-page:33-35']);
});

it('parts that were not read beside one place are asked about each', () => {
  const pages = ['2', '4–5'].map((pages) => read('picture-page', 5, { pages }));
  const cells = ['3:4', 'C:C'].map((cells) => read('hidden-part', 5, { sheet: '表', cells }));
  expect(new Set([...pages, ...cells].map(idOf)).size).toBe(4);
});

describe('the units of a task', () => {
  test.each<[string, Partial<TaskUnit>, Partial<TaskUnit>]>([
    ['are found', {}, { resolved: '松岗县财政局', by: 'prefix' }],
    ['are found anew', { resolved: '旧局', by: 'alias' }, { resolved: '松岗县财政局', by: 'prefix' }],
    ['stay as chosen by hand', { resolved: '松岗县第一水厂', by: 'hand' }, { resolved: '松岗县第一水厂', by: 'hand' }],
    [
      'are found anew where the chosen one is gone',
      { resolved: '旧局', by: 'hand' },
      { resolved: '松岗县财政局', by: 'prefix' },
    ],
    [
      'are lost where nobody knows them',
      { printed: '县税务局', resolved: '旧局', by: 'name' },
      { resolved: null, by: null },
    ],
    [
      'are a group by its name, however it is typed',
      { printed: '各乡镇（街道）', kind: 'group' },
      { resolved: '各乡镇(街道)', by: 'name' },
    ],
    ['are a group by an alias', { printed: '各镇街', kind: 'group' }, { resolved: '各乡镇(街道)', by: 'alias' }],
    [
      'are a group as chosen by hand',
      { printed: '各地', kind: 'group', resolved: '各乡镇(街道)', by: 'hand' },
      { resolved: '各乡镇(街道)', by: 'hand' },
    ],
    [
      'are no group that is gone, though it was chosen by hand',
      { printed: '各地', kind: 'group', resolved: '各单位', by: 'hand' },
      { resolved: null, by: null },
    ],
    [
      'are a group, though the name looks like a unit',
      { printed: '全县供水单位', kind: 'unit' },
      { kind: 'group', resolved: '各乡镇(街道)', by: 'alias' },
    ],
    [
      'are a unit, though the name looks like a group',
      { printed: '县直属机关工作委员会', kind: 'group' },
      { kind: 'unit', resolved: '县直属机关工作委员会', by: 'name' },
    ],
  ])('%s', (_what, before, after) => {
    const given = unit('县财政局', before);
    expect(resolveUnits([given], register)).toEqual([{ ...given, ...after }]);
  });
});
