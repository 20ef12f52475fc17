import { createHash } from 'node:crypto';
import type { FileRow, RowComparison, Words } from './compare-rows.js';
import type { ReadTable } from './read-table.js';
import type { CellProblem, CellProblemCode } from './workbook.dto.js';

/** What is wrong with a cell. */
export interface Fault<F extends string> {
  row: number;
  field: F | 'id';
  code: CellProblemCode;
  facts?: Record<string, string>;
}

/** Rows whose identifier is not known, or stands there twice. */
export function identifierFaults<F extends string>(
  { unknown, doubled }: RowComparison<F>,
  { cellOf }: Pick<ReadTable<F>, 'cellOf'>,
): Fault<F>[] {
  return [
    ...unknown.map(({ row }): Fault<F> => ({ row, field: 'id', code: 'identifier-unknown' })),
    ...doubled.map(({ row, first }): Fault<F> => {
      return { row, field: 'id', code: 'identifier-twice', facts: { cell: cellOf(first, 'id') } };
    }),
  ];
}

/** All that is wrong with the file, by rows and columns. */
export function problemsOf<F extends string>(
  { faults, cellOf }: Pick<ReadTable<F>, 'faults' | 'cellOf'>,
  found: Fault<F>[],
): CellProblem[] {
  const all = [...faults, ...found.map(({ row, field, ...fault }) => ({ cell: cellOf(row, field), ...fault }))];
  return all.sort((a, b) => rowOf(a) - rowOf(b) || a.cell.length - b.cell.length || (a.cell < b.cell ? -1 : 1));
}

const rowOf = ({ cell }: { cell: string }): number => Number(cell.replace(/^[A-Z]+/, ''));

/** A digest of the file and of what it was compared with; of a choice it says nothing, which comes after it. */
export function comparisonOf<F extends string>(
  { then, rows }: { then: ReadonlyMap<string, Words<F>>; rows: FileRow<F>[] },
  { changed, absent }: RowComparison<F>,
  now: ReadonlyMap<string, Words<F>>,
): string {
  const seen = { then: [...then], file: rows, now: changed.map(({ id }) => now.get(id)), absent };
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex');
}
