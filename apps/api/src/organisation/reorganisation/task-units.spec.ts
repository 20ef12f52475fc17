import type { TaskUnit } from '../../plans/task.dto.js';
import { withSuccessor } from './task-units.js';

const unit = (written: string): TaskUnit => {
  const [role, printed, resolved = printed] = written.split(' ') as [TaskUnit['role'], string, string?];
  const kind = printed.startsWith('各') ? 'group' : 'unit';
  return { printed, role, kind, resolved: kind === 'group' || resolved === '?' ? null : resolved!, by: 'name' };
};

const successor = { id: 9, name: '新局' };
const ended = [
  { id: 2, name: '乙办公室' },
  { id: 4, name: '丁局' },
];

it.each<[members: number[], then: number[]]>([
  [
    [1, 3],
    [1, 3],
  ],
  [
    [1, 2, 3],
    [1, 9, 3],
  ],
  [[4, 9, 2], [9]],
])('a group that was issued to %j', (members, then) =>
  expect(withSuccessor([{ ...unit('responsible 各局'), members }], ended, successor)[0]!.members).toEqual(then),
);

it.each<[what: string, units: string[], then: string[]]>([
  ['nobody who ends', ['lead 甲局', 'responsible 新局'], ['lead 甲局', 'responsible 新局']],
  [
    'one who ends',
    ['lead 甲局', 'responsible 乙办 乙办公室', 'responsible 丙局'],
    ['lead 甲局', 'responsible 新局', 'responsible 丙局'],
  ],
  ['one who leads', ['lead 乙办公室', 'responsible 甲局'], ['lead 新局', 'responsible 甲局']],
  ['two who end', ['responsible 丁局', 'responsible 甲局', 'lead 乙办公室'], ['lead 新局', 'responsible 甲局']],
  ['one who ends beside the successor', ['lead 乙办公室', 'responsible 新 新局'], ['lead 新']],
  [
    'a group and a name that nobody knows',
    ['lead 各街道', 'responsible 戊处 ?', 'responsible 丁局'],
    ['lead 各街道', 'responsible 戊处', 'responsible 新局'],
  ],
])('a task with %s', (_what, units, then) => {
  const given = units.map(unit);
  const after = withSuccessor(given, ended, successor);
  expect(after.map(({ role, printed }) => `${role} ${printed}`)).toEqual(then);
});
