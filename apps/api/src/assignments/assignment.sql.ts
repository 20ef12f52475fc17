import type { Scope } from '@yaodian/access';
import { json, marks } from '../database/columns.js';
import type { Deadline, Milestone } from '../plans/task.dto.js';

/** A part of a statement with the values of its question marks. */
export type Sql = [sql: string, values: (string | number)[]];

/** Assignments of some units, and of all tasks that one of them leads. */
export function within(scope: Scope): Sql {
  if (scope === 'all') return ['1 = 1', []];
  if (scope.length === 0) return ['1 = 0', []];
  const [own, units] = ofUnits(scope);
  return [
    `(${own} OR EXISTS (SELECT 1 FROM assignment led
       WHERE led.task_id = assignment.task_id AND led.role = 'lead'
       AND led.state <> 'cancelled' AND led.unit_id IN (${marks(scope)})))`,
    [...units, ...units],
  ];
}

export const ofUnits = (units: readonly number[]): Sql =>
  units.length === 0 ? ['1 = 0', []] : [`assignment.unit_id IN (${marks(units)})`, [...units]];

export interface DeadlineValues {
  deadlineKind: Deadline['kind'];
  deadlineText: string | null;
  deadlineDate: string | null;
  deadlineRecurrence: Deadline['recurrence'];
  milestones: string;
}

export const deadlineColumns = `task.deadline_kind AS deadlineKind, task.deadline_text AS deadlineText,
  task.deadline_date AS deadlineDate, task.deadline_recurrence AS deadlineRecurrence, task.milestones`;

export const toDeadline = (row: DeadlineValues): Deadline => ({
  kind: row.deadlineKind,
  text: row.deadlineText,
  date: row.deadlineDate,
  recurrence: row.deadlineRecurrence,
  milestones: json<Milestone[]>(row.milestones),
});

/** 有效期限, where `assignment` and `task` are joined; as long as it was never computed that is the first deadline. */
export const inForce = 'COALESCE(assignment.effective_deadline, task.deadline_date)';

/** What a deadline still means something for. */
export const isFollowed = "plan.state = 'issued' AND assignment.state NOT IN ('closed', 'cancelled')";
