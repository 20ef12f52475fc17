import type { DocumentWarning, SourceRange, WarningKind } from '@yaodian/api-client';
import { beginningIn } from '../../shared/ranges';
import type { DraftRow } from './task-row';

/** Something that a person has to settle: at a task, or at a passage that belongs to none. */
export interface Doubt {
  id: string;
  kind: WarningKind;
  row: DraftRow | null;
  documentId: number | null;
  place: SourceRange | null;
  /** What its sentence names. */
  facts: Record<string, string>;
}

const passageKinds: WarningKind[] = ['unassigned-item', 'empty-row', 'hidden-part'];

function doubtsOfRow(row: DraftRow, warnings: DocumentWarning[], withDeadlines: boolean): Doubt[] {
  const own = row.source ? beginningIn(warnings, row.source) : [];
  return row.doubts
    .filter((kind) => (kind === 'no-deadline') === withDeadlines)
    .map((kind) => {
      const warning = own.find((each) => each.kind === kind);
      return {
        id: `${row.key} ${kind}`,
        kind,
        row,
        documentId: row.documentId,
        place: warning ?? row.source,
        facts: warning?.facts ?? {},
      };
    });
}

/** Passages that look like tasks and are none, unless a task has been made of them since. */
function doubtsOfPassages(rows: DraftRow[], documentId: number, warnings: DocumentWarning[]): Doubt[] {
  const sources = rows.flatMap((row) => (row.documentId === documentId && row.source ? [row.source] : []));
  const covered = (place: SourceRange) => sources.some(({ start, end }) => start <= place.start && place.start < end);
  return warnings
    .filter((warning) => passageKinds.includes(warning.kind) && !covered(warning))
    .map((warning) => ({
      id: `${documentId} ${warning.start} ${warning.kind}`,
      kind: warning.kind,
      row: null,
      documentId,
      place: warning,
      facts: warning.facts,
    }));
}

/** All open doubts in the order of the table, then the passages; with missing deadlines alone, or without them. */
export function openDoubts(rows: DraftRow[], warnings: Map<number, DocumentWarning[]>, deadlines: boolean): Doubt[] {
  const atRows = rows.flatMap((row) => doubtsOfRow(row, warnings.get(row.documentId ?? 0) ?? [], deadlines));
  if (deadlines) return atRows;
  return [...atRows, ...[...warnings].flatMap(([documentId, own]) => doubtsOfPassages(rows, documentId, own))];
}
