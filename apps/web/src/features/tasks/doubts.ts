import type { Doubt as OpenDoubt, DraftTask } from '@yaodian/api-client';
import { type DraftRow, doubtOf, rowsOfDraft } from './task-row';

/** Something that a person has to settle: at a task, or at a passage that belongs to none. */
export interface Doubt extends OpenDoubt {
  /** Tells it from every other doubt of the plan. */
  key: string;
  row: DraftRow | null;
  documentId: number | null;
}

interface DoubtfulDocument {
  id: number;
  /** At passages that are no task. */
  doubts: OpenDoubt[];
}

const ofRow = (row: DraftRow, doubt: OpenDoubt): Doubt => ({
  ...doubt,
  key: `${row.key} ${doubt.id}`,
  row,
  documentId: row.documentId,
});

/**
 * The open doubts in the order of the table, then those at passages: as many as the server counts before a check can be
 * finished. Missing deadlines are not among them.
 */
export const openDoubts = (rows: DraftRow[], documents: DoubtfulDocument[]): Doubt[] => [
  ...rows.flatMap((row) => row.doubts.filter(({ kind }) => kind !== 'no-deadline').map((doubt) => ofRow(row, doubt))),
  ...documents.flatMap(({ id, doubts }) =>
    doubts.map((doubt) => ({ ...doubt, key: `document ${id} ${doubt.id}`, row: null, documentId: id })),
  ),
];

/** The tasks without a deadline, as something to settle: not for the check, but before the plan is issued. */
export const missingDeadlines = (rows: DraftRow[]): Doubt[] =>
  rows.flatMap((row) => {
    const doubt = doubtOf(row, 'no-deadline');
    return doubt ? [ofRow(row, doubt)] : [];
  });

const allOf = (tasks: DraftTask[]): Doubt[] => {
  const rows = rowsOfDraft(tasks);
  return [...openDoubts(rows, []), ...missingDeadlines(rows)];
};

/** What is to be settled again at tasks that a step has changed, in the order of the table. */
export function doubtsBack(before: DraftTask[], now: DraftTask[]): Doubt[] {
  const known = new Set(allOf(before).map(({ key }) => key));
  return allOf([...now].sort((a, b) => a.position - b.position)).filter(({ key }) => !known.has(key));
}

/** How many printed names the register does not know. */
export const unknownNames = (doubts: Doubt[]): number =>
  new Set(doubts.filter(({ kind }) => kind === 'unknown-unit').map(({ facts }) => facts['unit'])).size;
