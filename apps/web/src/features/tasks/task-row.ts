import type {
  Deadline,
  DocumentReading,
  DocumentWarning,
  DraftTask,
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
  doubts: WarningKind[];
}

export interface DraftRow extends TaskRow {
  task: DraftTask;
}

const kindsWithin = (sorted: DocumentWarning[], source: SourceRange): WarningKind[] => [
  ...new Set(beginningIn(sorted, source).map(({ kind }) => kind)),
];

export const rowsOfReading = ({ tasks, warnings }: DocumentReading): TaskRow[] =>
  tasks.map((task, index) => ({
    ...task,
    key: String(index),
    number: index + 1,
    documentId: null,
    doubts: kindsWithin(warnings, task.source),
  }));

export const rowsOfDraft = (tasks: DraftTask[]): DraftRow[] =>
  tasks.map((task, index) => ({
    ...task,
    key: String(task.id),
    number: index + 1,
    doubts: [...new Set(task.doubts.map(({ kind }) => kind))],
    task,
  }));

/** Most documents print no deadline: that has its own filter and is not counted among the doubts. */
export const hasDoubt = ({ doubts }: TaskRow): boolean => doubts.some((kind) => kind !== 'no-deadline');
export const hasNoDeadline = ({ doubts }: TaskRow): boolean => doubts.includes('no-deadline');

export type TaskFilter = 'all' | 'doubt' | 'no-deadline';

export const passes: Record<TaskFilter, (row: TaskRow) => boolean> = {
  all: () => true,
  doubt: hasDoubt,
  'no-deadline': hasNoDeadline,
};
