import type { TaskUnit } from '../task.dto.js';
import { assignedOf, withMembers } from './assigned.js';

const unitIds = new Map<string, number>([
  ['云岭县财政局', 1],
  ['云岭县司法局', 2],
]);
const unit = (printed: string, role: TaskUnit['role'], resolved: string | null = printed): TaskUnit => ({
  printed,
  role,
  kind: 'unit',
  resolved,
  by: resolved === null ? null : 'name',
});

const group = (printed: string, role: TaskUnit['role'], members?: number[]): TaskUnit => ({
  ...{ printed, role, kind: 'group', resolved: members ? printed : null, by: members ? 'name' : null },
  ...(members && { members }),
});

describe('who a task is for', () => {
  it.each<[string, TaskUnit[], ReturnType<typeof assignedOf>]>([
    ['nobody', [], { units: [], unknown: [], groups: [], empty: [] }],
    [
      'a unit that leads and another one',
      [unit('云岭县司法局', 'lead'), unit('云岭县财政局', 'responsible')],
      {
        units: [
          { unitId: 2, role: 'lead' },
          { unitId: 1, role: 'responsible' },
        ],
        unknown: [],
        groups: [],
        empty: [],
      },
    ],
    [
      'a unit that is named twice, by two names, leads',
      [unit('财政局', 'responsible', '云岭县财政局'), unit('县财政局', 'lead', '云岭县财政局')],
      { units: [{ unitId: 1, role: 'lead' }], unknown: [], groups: [], empty: [] },
    ],
    [
      'a leading unit stays one when it is named again',
      [unit('县财政局', 'lead', '云岭县财政局'), unit('财政局', 'responsible', '云岭县财政局')],
      { units: [{ unitId: 1, role: 'lead' }], unknown: [], groups: [], empty: [] },
    ],
    [
      'the members of groups, each once, and as one that leads where one of the groups does',
      [group('各乡镇', 'responsible', [7, 8]), group('各街道', 'lead', [8, 9])],
      {
        units: [
          { unitId: 7, role: 'responsible' },
          { unitId: 8, role: 'lead' },
          { unitId: 9, role: 'lead' },
        ],
        ...{ unknown: [], groups: [], empty: [] },
      },
    ],
    [
      'a unit that is named itself as that, whatever its groups do',
      [group('县直各部门', 'lead', [1, 2, 7]), unit('云岭县财政局', 'responsible'), unit('云岭县司法局', 'lead')],
      {
        units: [
          { unitId: 1, role: 'responsible' },
          { unitId: 2, role: 'lead' },
          { unitId: 7, role: 'lead' },
        ],
        ...{ unknown: [], groups: [], empty: [] },
      },
    ],
    [
      'names that lead to nobody: not found, no longer in the register, groups that are not in it, and groups without members',
      [
        unit('县档案局', 'lead', null),
        unit('县档案局', 'responsible', null),
        unit('县物价局', 'responsible', '云岭县物价局'),
        group('各乡镇', 'responsible'),
        group('各街道', 'responsible', []),
      ],
      { units: [], unknown: ['县档案局', '县物价局'], groups: ['各乡镇'], empty: ['各街道'] },
    ],
  ])('%s', (_what, named, expected) => expect(assignedOf(named, unitIds)).toEqual(expected));
});

describe('the groups of a task', () => {
  const members = new Map([['各乡镇', [7, 8]]]);
  const plain = (printed: string, resolved: string | null): TaskUnit => ({
    ...{ printed, role: 'lead', kind: 'group', resolved, by: resolved === null ? null : 'alias' },
  });
  it.each<[string, TaskUnit, TaskUnit[], TaskUnit]>([
    ['get their units', plain('各镇', '各乡镇'), [], { ...plain('各镇', '各乡镇'), members: [7, 8] }],
    ['get none where nobody knows them', plain('各街道', null), [], plain('各街道', null)],
    [
      'keep those that they were issued with, also where the group is gone',
      plain('各 镇', null),
      [{ ...plain('各镇', '各镇街'), role: 'responsible', members: [3] }],
      { ...plain('各镇', '各镇街'), members: [3] },
    ],
    ['are no units', unit('县财政局', 'lead', '各乡镇'), [], unit('县财政局', 'lead', '各乡镇')],
  ])('%s', (_what, named, issued, expected) => expect(withMembers([named], members, issued)).toEqual([expected]));
});
