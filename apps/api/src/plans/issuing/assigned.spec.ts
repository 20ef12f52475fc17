import type { TaskUnit } from '../task.dto.js';
import { assignedOf } from './assigned.js';

const unitIds = new Map([
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

describe('who a task is for', () => {
  it.each<[string, TaskUnit[], ReturnType<typeof assignedOf>]>([
    ['nobody', [], { units: [], unknown: [], groups: [] }],
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
      },
    ],
    [
      'a unit that is named twice, by two names, leads',
      [unit('财政局', 'responsible', '云岭县财政局'), unit('县财政局', 'lead', '云岭县财政局')],
      { units: [{ unitId: 1, role: 'lead' }], unknown: [], groups: [] },
    ],
    [
      'a leading unit stays one when it is named again',
      [unit('县财政局', 'lead', '云岭县财政局'), unit('财政局', 'responsible', '云岭县财政局')],
      { units: [{ unitId: 1, role: 'lead' }], unknown: [], groups: [] },
    ],
    [
      'names that lead to nobody: not found, no longer in the register, and groups',
      [
        unit('县档案局', 'lead', null),
        unit('县档案局', 'responsible', null),
        unit('县物价局', 'responsible', '云岭县物价局'),
        { ...unit('各乡镇', 'responsible', null), kind: 'group' },
      ],
      { units: [], unknown: ['县档案局', '县物价局'], groups: ['各乡镇'] },
    ],
  ])('%s', (_what, named, expected) => expect(assignedOf(named, unitIds)).toEqual(expected));
});
