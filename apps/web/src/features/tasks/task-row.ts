import type {
  Deadline,
  DocumentReading,
  Doubt as OpenDoubt,
  DraftTask,
  Lineage,
  LinkedTask,
  SourceRange,
  Target,
  TaskUnit,
  WarningKind,
} from '@yaodian/api-client';
import { beginningIn } from '../../shared/ranges';

/** One row of the task table, of a saved draft or of a dry run. */
export interface TaskRow {
  key: string;
  /** Counted from 1 through the whole table, whatever the filter shows. */
  number: number;
  /** The printed number. */
  no: string | null;
  section: string[];
  title: string;
  requirement: string;
  units: TaskUnit[];
  deadline: Deadline;
  targets: Target[];
  documentId: number | null;
  source: SourceRange | null;
  /** When an amendment cancelled it. */
  cancelledAt?: string | null;
  /** The tasks of earlier plans that it goes on with, and those of later plans that go on with it. */
  origins?: LinkedTask[];
  goesInto?: LinkedTask[];
  /** What a person has to settle, in the order of the places. */
  doubts: OpenDoubt[];
}

export interface DraftRow extends TaskRow {
  task: DraftTask;
}

/** What a dry run was not sure of, as the draft will ask about it. */
const doubtsWithin = ({ warnings }: DocumentReading, source: SourceRange): OpenDoubt[] =>
  beginningIn(warnings, source).map(({ kind, facts, start, end }) => ({
    id: `${kind}:${start}-${end}`,
    kind,
    facts,
    place: { start, end },
  }));

export const rowsOfReading = (reading: DocumentReading): TaskRow[] =>
  reading.tasks.map((task, index) => ({
    ...task,
    key: String(index),
    number: index + 1,
    documentId: null,
    doubts: doubtsWithin(reading, task.source),
  }));

export function rowsOfDraft(tasks: DraftTask[], lineage?: Lineage): DraftRow[] {
  const known = new Map(lineage?.from.map(({ other }) => [other.id, other]));
  const goesInto = new Map<number, LinkedTask[]>();
  for (const { taskId, other } of lineage?.into ?? []) goesInto.set(taskId, [...(goesInto.get(taskId) ?? []), other]);
  return tasks.map((task, index) => ({
    ...task,
    key: String(task.id),
    number: index + 1,
    origins: task.carriedFrom.flatMap((id) => known.get(id) ?? []),
    goesInto: goesInto.get(task.id),
    task,
  }));
}

/** Doubts about a deadline. */
export const deadlineDoubts: WarningKind[] = [
  'no-deadline',
  'ambiguous-date',
  'impossible-date',
  'unknown-year',
  'unreckoned-deadline',
  'recurrence-in-text',
];

export const doubtOf = ({ doubts }: TaskRow, ...kinds: WarningKind[]): OpenDoubt | undefined =>
  doubts.find(({ kind }) => kinds.includes(kind));

/** Whether the reading was not sure what this printed name stands for. */
export const isUnitInDoubt = ({ doubts }: TaskRow, { printed }: TaskUnit): boolean =>
  doubts.some(({ facts }) => facts['unit'] === printed);

/** Most documents print no deadline: that has its own filter and is not counted among the doubts. */
export const hasDoubt = ({ doubts }: TaskRow): boolean => doubts.some(({ kind }) => kind !== 'no-deadline');
export const hasNoDeadline = (row: TaskRow): boolean => doubtOf(row, 'no-deadline') !== undefined;

export type TaskFilter = 'all' | 'doubt' | 'no-deadline';

export const passes: Record<TaskFilter, (row: TaskRow) => boolean> = {
  all: () => true,
  doubt: hasDoubt,
  'no-deadline': hasNoDeadline,
};
