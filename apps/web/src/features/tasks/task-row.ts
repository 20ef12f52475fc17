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

/** What the task's own fields tell, or what is said of a passage that is no task: of these a reading's warning adds nothing. */
const notOfReading: WarningKind[] = ['no-lead-unit', 'no-unit', 'no-deadline', 'unassigned-item', 'empty-row'];

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

/** A reading's warning is settled when a person has saved the task since: version 1 is as it was imported. */
const openWarnings = (task: DraftTask, warnings: DocumentWarning[] | undefined) =>
  task.version === 1 && task.source && warnings
    ? kindsWithin(warnings, task.source).filter((kind) => !notOfReading.includes(kind))
    : [];

/** `warnings` are those of the documents that have been loaded, by document, in the order of their places. */
export const rowsOfDraft = (tasks: DraftTask[], warnings: Map<number, DocumentWarning[]>): DraftRow[] =>
  tasks.map((task, index) => ({
    ...task,
    key: String(task.id),
    number: index + 1,
    doubts: [...task.doubts, ...openWarnings(task, warnings.get(task.documentId ?? 0))],
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
