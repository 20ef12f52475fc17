import type { Range } from '../model.js';
import { trim } from '../prose/sentences.js';
import { enumeratorAt } from '../text/enumerators.js';
import { alignCells, fit } from './align.js';
import { type Column, isWords } from './columns.js';
import type { TableRow } from './table.js';

/** Pasted rows: a spanning cell is printed once, so later rows are shorter or begin with blanks. */
export function inferSpans(folded: string, rows: TableRow[], columns: Column[]): void {
  const numbered = withNumbering(folded, rows, columns);
  const paths = rows.map((row) => pathOf(folded, row, numbered));
  keepToOneColumnOfWords(paths, columns);
  rows.forEach((row, index) => {
    const filled = row.cells.filter((cell) => !!cell);
    const path = paths[index];
    row.cells = path
      ? columns.map((_, column) => (path.includes(column) ? filled[path.indexOf(column)] : undefined))
      : columns.map((_, column) => row.cells[column] ?? undefined);
    row.short = path !== null;
  });
}

/** The columns with the numbering that their words have in rows that are whole. */
function withNumbering(folded: string, rows: TableRow[], columns: Column[]): Column[] {
  const filled = rows.map(({ cells }) => cells.filter(Boolean).length);
  const most = filled.reduce((best, count) => Math.max(best, count), 0);
  const whole = rows.filter((_, index) => filled[index] === most);
  return columns.map((column, at) => {
    const styles = new Set(
      whole.map(({ cells }) => cells[at] && enumeratorAt(folded, trim(folded, cells[at]).start)?.style),
    );
    const [numbering] = isWords(column.role) && styles.size === 1 ? styles : [];
    return numbering ? { ...column, numbering } : column;
  });
}

/** The columns of a shorter row's cells where they are not printed in their places; null where they are. */
function pathOf(folded: string, row: TableRow, columns: Column[]): number[] | null {
  const filled = row.cells.filter((cell) => !!cell);
  if (filled.length < 2 || filled.length >= columns.length) return null;
  const path = alignCells(folded, filled, columns, true);
  const fitOf = (column: number, cell: Range): number => (columns[column] ? fit(folded, cell, columns[column]) : 0);
  const printed = filled.reduce((sum, cell) => sum + fitOf(row.cells.indexOf(cell), cell), 0);
  const aligned = filled.reduce((sum, cell, index) => sum + fitOf(path[index]!, cell), 0);
  return row.cells.length < columns.length || aligned > printed + 3 ? path : null;
}

/** Rows that print only a title or only a requirement print the same of the two: the other stands over several rows. */
function keepToOneColumnOfWords(paths: (number[] | null)[], columns: Column[]): void {
  const title = columns.findIndex(({ role }, index) => role === 'title' && columns[index + 1]?.role === 'requirement');
  if (title < 0) return;
  const single = paths.filter((path) => path !== null && path.includes(title) !== path.includes(title + 1));
  const above = single.filter((path) => path!.includes(title + 1)).length;
  const kept = above * 2 >= single.length ? title + 1 : title;
  for (const path of single)
    path!.forEach((column, index) => {
      if (column === title || column === title + 1) path![index] = kept;
    });
}
