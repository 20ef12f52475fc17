import type { TaskContent, TaskUnit } from '../task.dto.js';
import type { BulkEdit, BulkUnit, UnitsWay } from './bulk.dto.js';
import { bulkEdited } from './bulk-edit.js';

const named = (printed: string, resolved: string | null = null): BulkUnit => {
  return { printed, kind: 'unit', resolved, by: null };
};
const unit = (printed: string, role: TaskUnit['role']): TaskUnit => ({ ...named(printed), role });
const task: TaskContent = {
  no: '3',
  section: ['一、决策公开', '（一）公开'],
  title: '公开预算',
  requirement: '按时公开预算。',
  units: [unit('甲', 'lead'), unit('乙', 'responsible'), { ...unit('丙局', 'responsible'), resolved: '县丙局' }],
  deadline: {
    text: '6月底前',
    kind: 'date',
    date: '2026-06-30',
    recurrence: null,
    milestones: [{ text: '3月底前', date: '2026-03-31' }],
  },
  targets: [{ text: '不少于2次', comparator: '>=', value: 2, unit: '次', period: 'year' }],
};

it.each<[role: 'lead' | 'responsible', way: UnitsWay, units: string, by: string, lead: string, responsible: string]>([
  ['responsible', 'add', '丁 乙', '', '甲', '乙 丙局 丁'],
  // who leads is not made responsible beside it
  ['responsible', 'add', '甲', '', '甲', '乙 丙局'],
  ['lead', 'add', '丁', '', '甲 丁', '乙 丙局'],
  ['lead', 'add', '乙', '', '甲 乙', '丙局'],
  ['responsible', 'remove', '丙局 丁', '', '甲', '乙'],
  // the same unit of the register by another name
  ['responsible', 'remove', '县丙局', '', '甲', '乙'],
  ['lead', 'remove', '甲', '', '', '乙 丙局'],
  ['lead', 'remove', '乙', '', '甲', '乙 丙局'],
  ['responsible', 'replace', '丁 丁', '', '甲', '丁'],
  ['responsible', 'replace', '', '', '甲', ''],
  ['lead', 'replace', '丙局', '', '丙局', '乙'],
  ['responsible', 'swap', '乙', '丁 戊', '甲', '丁 戊 丙局'],
  ['responsible', 'swap', '乙 丙局', '丁', '甲', '丁'],
  // nobody is put in where nobody gives way
  ['responsible', 'swap', '己', '丁', '甲', '乙 丙局'],
  ['lead', 'swap', '甲', '乙', '乙', '丙局'],
])('changes the %s units: %s %s %s', (role, way, units, by, lead, responsible) => {
  const list = (words: string) =>
    words.split(' ').flatMap((word) => (word ? [named(word, word === '县丙局' ? '县丙局' : null)] : []));
  const next = bulkEdited(task, { [role]: { way, units: list(units), by: list(by) } });
  const printed = (of: TaskUnit['role']) =>
    next.units
      .filter((each) => each.role === of)
      .map((each) => each.printed)
      .join(' ');
  expect([printed('lead'), printed('responsible')]).toEqual([lead, responsible]);
  expect(next.units.map((each) => each.role).sort()).toEqual(next.units.map((each) => each.role));
  expect({ ...next, units: task.units }).toEqual(task);
});

const text = (find: string, replacement: string): BulkEdit => {
  return { text: { fields: ['no', 'section', 'title', 'requirement', 'deadline'], find, replacement } };
};

it.each<[what: string, edit: BulkEdit, part: object]>([
  ['words', text('预算', '决算$&'), { title: '公开决算$&', requirement: '按时公开决算$&。' }],
  ['the printed words of a deadline', text('6月', '9月'), { deadline: { ...task.deadline, text: '9月底前' } }],
  ['a number that is gone then', text('3', ''), { no: null }],
  ['a heading that is gone then', text('（一）公开', ''), { section: ['一、决策公开'] }],
  ['all words of a title', text('公开预算', ''), { title: '', requirement: '按时。' }],
  ['nothing', text('没有', '有'), {}],
  ['the section', { section: ['二、'] }, { section: ['二、'] }],
  [
    'the deadline, with its words and milestones as they are',
    { deadline: { kind: 'recurring', date: null, recurrence: 'quarterly' } },
    { deadline: { ...task.deadline, kind: 'recurring', date: null, recurrence: 'quarterly' } },
  ],
  [
    'milestones that are not there yet',
    {
      milestones: {
        way: 'add',
        milestones: [
          { date: '2026-03-31', text: '3月底前' },
          { text: '5月', date: null },
        ],
      },
    },
    { deadline: { ...task.deadline, milestones: [...task.deadline.milestones, { text: '5月', date: null }] } },
  ],
  [
    'targets by their words',
    { targets: { way: 'remove', targets: [{ ...task.targets[0]!, value: 9 }] } },
    { targets: [] },
  ],
  ['all targets', { targets: { way: 'replace', targets: [] } }, { targets: [] }],
])('changes %s', (_what, edit, part) => expect(bulkEdited(task, edit)).toEqual({ ...task, ...part }));
