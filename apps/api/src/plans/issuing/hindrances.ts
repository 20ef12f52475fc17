import type { DeadlineKind } from '@yaodian/decomposition';
import type { Assigned } from './assigned.js';
import type { Hindrance, HindranceKind, NamedTask } from './issue.dto.js';

interface TaskToIssue {
  named: NamedTask;
  deadline: { kind: DeadlineKind };
  assigned: Assigned;
}

interface PlanToIssue {
  checked: boolean;
  needsReviewer: boolean;
  hasReviewer: boolean;
  tasks: readonly TaskToIssue[];
}

/** In this order they are shown, and are best done away with. */
const order: HindranceKind[] = [
  'no-tasks',
  'not-checked',
  'no-unit',
  'unknown-unit',
  'unit-group',
  'empty-group',
  'no-deadline',
  'duration',
  'no-reviewer',
];

/** What keeps a plan from being issued: each once, with the tasks that it is about. */
export function hindrancesOf({ checked, needsReviewer, hasReviewer, tasks }: PlanToIssue): Hindrance[] {
  const found = new Map<string, Hindrance>();
  const add = (kind: HindranceKind, task?: NamedTask, name: string | null = null) => {
    const key = `${kind} ${name ?? ''}`;
    const hindrance = found.get(key) ?? { kind, name, tasks: [] };
    found.set(key, hindrance);
    if (task) hindrance.tasks.push(task);
  };
  if (tasks.length === 0) add('no-tasks');
  if (!checked) add('not-checked');
  for (const { named, deadline, assigned } of tasks) {
    const { units, unknown, groups, empty } = assigned;
    if (units.length + unknown.length + groups.length + empty.length === 0) add('no-unit', named);
    for (const name of unknown) add('unknown-unit', named, name);
    for (const name of groups) add('unit-group', named, name);
    for (const name of empty) add('empty-group', named, name);
    if (deadline.kind === 'none') add('no-deadline', named);
    if (deadline.kind === 'duration') add('duration', named);
  }
  if (needsReviewer && !hasReviewer) add('no-reviewer');
  return [...found.values()].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}
