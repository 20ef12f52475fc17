import type { Doubt as OpenDoubt } from '@yaodian/api-client';
import type { DraftRow, TaskFilter } from './task-row';

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

const belongs: Record<TaskFilter, (doubt: Doubt) => boolean> = {
  all: () => true,
  doubt: ({ kind }) => kind !== 'no-deadline',
  'no-deadline': ({ kind }) => kind === 'no-deadline',
};

const comesLast = ({ kind }: Doubt): number => (kind === 'no-deadline' ? 1 : 0);

/**
 * All open doubts in the order of the table, then those at passages, then missing deadlines, of which there may be many
 * and which one answer settles together; only those that the filter is about.
 */
export const openDoubts = (rows: DraftRow[], documents: DoubtfulDocument[], filter: TaskFilter): Doubt[] =>
  [
    ...rows.flatMap((row) =>
      row.doubts.map((doubt) => ({ ...doubt, key: `${row.key} ${doubt.id}`, row, documentId: row.documentId })),
    ),
    ...documents.flatMap(({ id, doubts }) =>
      doubts.map((doubt) => ({ ...doubt, key: `document ${id} ${doubt.id}`, row: null, documentId: id })),
    ),
  ]
    .filter(belongs[filter])
    .sort((a, b) => comesLast(a) - comesLast(b));
