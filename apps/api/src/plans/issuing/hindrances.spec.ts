import type { DeadlineKind } from '@yaodian/decomposition';
import { hindrancesOf } from './hindrances.js';

const named = (number: number) => ({ id: number, number, title: `任务${number}`, version: 1, date: null });
const task = (
  number: number,
  kind: DeadlineKind,
  unknown: string[] = [],
  groups: string[] = [],
  empty: string[] = [],
) => ({
  named: named(number),
  deadline: { kind },
  assigned: { units: [{ unitId: 1, role: 'lead' as const }], unknown, groups, empty },
});
const nobody = { ...task(9, 'date'), assigned: { units: [], unknown: [], groups: [], empty: [] } };
const plan = { checked: true, needsReviewer: false, hasReviewer: false };
const short = (hindrances: ReturnType<typeof hindrancesOf>) =>
  hindrances.map(({ kind, name, tasks }) => [kind, name, tasks.map(({ number }) => number).join()].join(' '));

describe('what keeps a plan from being issued', () => {
  it.each<[string, Parameters<typeof hindrancesOf>[0], string[]]>([
    ['nothing', { ...plan, tasks: [task(1, 'date'), task(2, 'standing'), task(3, 'recurring')] }, []],
    ['no task', { ...plan, tasks: [] }, ['no-tasks  ']],
    ['an open check', { ...plan, checked: false, tasks: [task(1, 'date')] }, ['not-checked  ']],
    [
      'deadlines',
      { ...plan, tasks: [task(1, 'duration'), task(2, 'none'), task(3, 'none')] },
      ['no-deadline  2,3', 'duration  1'],
    ],
    [
      'names, each with its tasks',
      { ...plan, tasks: [task(1, 'date', ['县档案局'], ['各乡镇']), task(2, 'date', ['县档案局', '县志办']), nobody] },
      ['no-unit  9', 'unknown-unit 县档案局 1,2', 'unknown-unit 县志办 2', 'unit-group 各乡镇 1'],
    ],
    [
      'a group without members, alone',
      { ...plan, tasks: [task(1, 'date'), task(2, 'date', [], [], ['各街道'])] },
      ['empty-group 各街道 2'],
    ],
    ['no reviewer', { ...plan, needsReviewer: true, tasks: [task(1, 'date')] }, ['no-reviewer  ']],
    ['a reviewer that is there', { ...plan, needsReviewer: true, hasReviewer: true, tasks: [task(1, 'date')] }, []],
  ])('%s', (_what, given, expected) => expect(short(hindrancesOf(given))).toEqual(expected));
});
