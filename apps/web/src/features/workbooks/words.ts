import type { CellProblem, ConflictChoice } from '@yaodian/api-client';

interface FieldOfRow {
  field: string;
  now: string;
  file: string;
}

/** What every comparison of an edited workbook tells, whatever its rows are. */
export interface TableComparison {
  comparison: string;
  rows: { row: number; name: string; outcome: string; fields: FieldOfRow[] }[];
  unchanged: number;
  absent: string[];
  ignored: string[];
  conflicts: (FieldOfRow & { cell: string; name: string; then: string })[];
  problems: CellProblem[];
}

/** A workbook as it is sent. */
export interface WorkbookToImport {
  file: File;
  comparison: string;
  conflicts?: ConflictChoice;
  /** The same key again does it once. */
  key: string;
}

/** What the rows of one table are called. */
export interface TableWords {
  title: string;
  how: string;
  /** Over the names of the rows. */
  name: string;
  sum: (counts: { count: (outcome: string) => number; unchanged: number }) => string;
  absent: (count: number) => string;
  absentHow: string;
  outcome: (outcome: string) => string;
  field: (field: string) => string;
}
