import { given } from '../platform/given.js';
import type { SourceRange, TaskContent } from './task.dto.js';
import type { TaskRow } from './task.entity.js';
import type { TaskState } from './task.queries.js';

/** The columns that hold what a person can edit of a task; only those of the fields that are given. */
export function contentColumns(content: Partial<TaskContent>): Partial<TaskRow> {
  const { no, section, title, requirement, units, deadline, targets, roundRhythm } = content;
  return given({
    no,
    section: section && JSON.stringify(section),
    title,
    requirement,
    units: units && JSON.stringify(units),
    deadlineKind: deadline?.kind,
    deadlineText: deadline?.text,
    deadlineDate: deadline?.date,
    deadlineRecurrence: deadline?.recurrence,
    milestones: deadline && JSON.stringify(deadline.milestones),
    targets: targets && JSON.stringify(targets),
    roundRhythm,
  });
}

const sourceColumns = (source: SourceRange | null): Partial<TaskRow> => ({
  sourceStart: source?.start ?? null,
  sourceEnd: source?.end ?? null,
});

/** All columns of a task that a change can change, and that bring it back. */
export const stateColumns = (task: TaskState): Partial<TaskRow> => ({
  documentId: task.documentId,
  position: task.position,
  ...contentColumns(task),
  ...sourceColumns(task.source),
  readDoubts: JSON.stringify(task.readDoubts),
  settledDoubts: JSON.stringify(task.settledDoubts),
  carriedFrom: JSON.stringify(task.carriedFrom),
});
