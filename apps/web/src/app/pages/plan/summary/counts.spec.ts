import type { TaskUnit } from '@yaodian/api-client';
import { draftRow } from '../../../../../test/tasks';
import { countsOf } from './counts';

const unit = (printed: string, part: Partial<TaskUnit> = {}): TaskUnit => ({
  printed,
  role: 'responsible',
  kind: 'unit',
  resolved: null,
  by: null,
  ...part,
});

it('counts tasks, sections, units and deadlines; a unit once, whatever it is printed as', () => {
  const none = draftRow(1).deadline;
  const rows = [
    draftRow(1, {
      units: [
        unit('财政局', { resolved: '县财政局', by: 'prefix' }),
        unit('各街道', { kind: 'group' }),
        unit('信访局'),
      ],
      deadline: { ...none, kind: 'date', date: '2026-12-31' },
    }),
    draftRow(2, { units: [unit('县财政局', { resolved: '县财政局', by: 'name' }), unit('信访局')] }),
    draftRow(3, { section: ['另一章'], deadline: { ...none, kind: 'standing' } }),
    draftRow(4, { section: [] }),
  ];
  expect(countsOf(rows)).toEqual({
    tasks: 4,
    sections: 2,
    units: { matched: 1, printed: 1, groups: 1 },
    deadlines: { date: 1, recurring: 0, standing: 1, duration: 0, none: 2 },
  });
});
