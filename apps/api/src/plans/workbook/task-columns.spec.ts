import type { TaskContent, TaskUnit } from '../task.dto.js';
import { plainOf, type TaskField, taskFields, withCell, wordsOf } from './task-columns.js';

const unit = (printed: string, role: TaskUnit['role'], resolved: string | null = null): TaskUnit => {
  return { printed, role, kind: 'unit', resolved, by: resolved ? 'hand' : null };
};
const task: TaskContent = {
  no: '（一）',
  section: ['一、决策公开', '（一）公开'],
  title: '公开预算',
  requirement: '按时公开预算。\n附说明。',
  units: [
    unit('县财政局', 'lead', '云岭县财政局'),
    unit('县编办（县审改办、县事改办）', 'responsible'),
    unit('各乡镇', 'responsible'),
  ],
  deadline: {
    text: '9月底前，6月底前报送初稿',
    kind: 'date',
    date: '2026-09-30',
    recurrence: null,
    milestones: [
      { text: '报送初稿', date: '2026-06-30' },
      { text: '征求意见', date: null },
    ],
  },
  targets: [
    { text: '每年不少于2次', comparator: '>=', value: 2, unit: '次', period: 'year' },
    { text: '公开率|比例', comparator: '=', value: 99.5, unit: '%', period: null },
  ],
  roundRhythm: 'quarterly',
};
const plain = plainOf(2026);
const read = (field: TaskField, text: string, from = task) => withCell(from, field, plain(field, text), 2026);

it('goes out in words that come back as the same task, each cell in the form in which it is compared', () => {
  const words = wordsOf(task);
  for (const field of taskFields) {
    expect([field, plain(field, words[field])]).toEqual([field, words[field]]);
    expect([field, read(field, words[field])]).toEqual([field, { task }]);
  }
  const empty = {
    ...task,
    no: null,
    units: [],
    targets: [],
    roundRhythm: null,
    section: [],
    deadline: { ...task.deadline, milestones: [], text: null },
  };
  const blank = taskFields.reduce<TaskContent>((all, field) => {
    if (wordsOf(empty)[field] !== '') return all;
    const next = withCell(all, field, '', 2026);
    return 'task' in next ? next.task : all;
  }, task);
  expect(blank).toEqual(empty);
});

it.each<[text: string, plain: string]>([
  ['2026/9/1', '2026-09-01'],
  ['2026年9月1日', '2026-09-01'],
  ['9月底前', '2026-09-30'],
  ['每季度', '每季度'],
  ['长期坚持', '常态化'],
  ['限期', '限期'],
  ['', ''],
])('takes the deadline %s as %s', (text, expected) => {
  expect(plain('due', text)).toBe(expected);
  expect(read('due', text)).toHaveProperty('task');
});

it.each<[TaskField, string, object]>([
  ['due', '尽快', { code: 'not-deadline' }],
  ['due', '2026111日', { code: 'not-deadline' }],
  ['milestones', '报送初稿\n征求意见 | 六月', { code: 'not-milestone', line: '征求意见 | 六月' }],
  ['rhythm', '每天', { code: 'not-rhythm' }],
  ['targets', '办好热线', { code: 'not-target', line: '办好热线' }],
  ['targets', '次数 | 至少两次', { code: 'not-target', line: '次数 | 至少两次' }],
])('tells what is wrong with %s: %s', (field, text, fault) => expect(read(field, text)).toEqual(fault));

it('reads a target without figures as a document is read', () => {
  expect(read('targets', '全年培训不少于2次')).toMatchObject({
    task: { targets: [{ comparator: '>=', value: 2, unit: '次', period: 'year' }] },
  });
});

it('keeps what is known about a unit, and makes one lead that was responsible', () => {
  const units = (result: ReturnType<typeof read>) =>
    'task' in result
      ? result.task.units.map(({ printed, role, resolved }) => [printed, role, resolved].join(' '))
      : result;
  expect(units(read('lead', '各乡镇; 县财政局,县档案局'))).toEqual([
    '各乡镇 lead ',
    '县财政局 lead 云岭县财政局',
    '县档案局 lead ',
    '县编办（县审改办、县事改办） responsible ',
  ]);
  expect(units(read('responsible', '县财政局'))).toEqual(['县财政局 lead 云岭县财政局']);
});

it('lets the beginning of a text out that no cell can hold', () => {
  const words = wordsOf({ ...task, requirement: '公'.repeat(40_000) });
  expect(words.requirement.length).toBeLessThan(32_767);
  expect(words.requirement.endsWith('…')).toBe(true);
});
