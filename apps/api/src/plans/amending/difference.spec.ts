import type { TaskContent, TaskUnit } from '../task.dto.js';
import { difference } from './difference.js';

const unit = (printed: string, more: Partial<TaskUnit> = {}): TaskUnit => ({
  ...{ printed, role: 'lead', kind: 'unit', resolved: printed, by: 'name' },
  ...more,
});
const task: TaskContent = {
  ...{ no: '1', section: ['一'], title: '公开名单', requirement: '公开名单。', targets: [] },
  units: [unit('县财政局'), unit('县司法局', { role: 'responsible' })],
  deadline: { text: null, kind: 'standing', date: null, recurrence: null, milestones: [] },
};

it.each<[what: string, wanted: Partial<TaskContent>, names: string[]]>([
  ['nothing', {}, []],
  ['the same', { ...task }, []],
  ['a unit that was chosen again by hand', { units: task.units.map((one) => ({ ...one, by: 'hand' })) }, []],
  ['another role', { units: [unit('县财政局'), unit('县司法局')] }, ['units']],
  ['another order', { units: [...task.units].reverse() }, ['units']],
  [
    'the same name for another unit',
    { units: [unit('县财政局', { resolved: '市财政局' }), task.units[1]!] },
    ['units'],
  ],
  ['a title beside the same section', { title: '公开名录', section: ['一'] }, ['title']],
])('%s', (_what, wanted, names) => {
  const { before, after } = difference(task, wanted);
  expect([Object.keys(before), Object.keys(after)]).toEqual([names, names]);
});
