import type { Range, RowBlock } from '../model.js';
import { alignCells, fit } from './align.js';
import { type Column, columnOf, isHeader, isStage, isWords, settleColumns } from './columns.js';
import type { TableCell, TableRow, TaskTable } from './table.js';

const UNKNOWN: Column = { role: 'other', assists: false, figures: false };

/** Lays out rows with their spans as a full grid; a cell stands in every place that it covers. */
export function layOut(folded: string, blocks: RowBlock[]): TableRow[] {
  const carried = new Map<number, { cell: TableCell | null; rows: number }>();
  return blocks.map((block) => {
    const cells: (TableCell | null | undefined)[] = [];
    for (const [column, span] of carried) {
      cells[column] = span.cell;
      if (--span.rows === 0) carried.delete(column);
    }
    for (const cell of block.cells) {
      const content = folded.slice(cell.start, cell.end).trim() === '' ? null : { start: cell.start, end: cell.end };
      for (let column = cell.column; column < cell.column + cell.colSpan; column++) {
        cells[column] = content;
        if (cell.rowSpan > 1) carried.set(column, { cell: content, rows: cell.rowSpan - 1 });
      }
    }
    return { start: block.start, end: block.end, cells: Array.from(cells) };
  });
}

/** The column heads of a row, or null where the row is no head. */
export function headOf(folded: string, row: TableRow): (Column | null)[] | null {
  const columns = row.cells.map((cell) => (cell ? columnOf(folded.slice(cell.start, cell.end)) : null));
  const distinct = new Set(row.cells.filter(Boolean));
  const known = [...distinct].map((cell) => columns[row.cells.indexOf(cell)]!);
  return isHeader(known) ? columns : null;
}

/** Reads a table of tasks; null where no row looks like the heads of one. `previous` lends its heads to a table that goes on. */
export function readGrid(folded: string, blocks: RowBlock[], previous: TaskTable | null): TaskTable | null {
  const rows = layOut(folded, blocks);
  const at = rows.slice(0, 8).findIndex((row) => headOf(folded, row) !== null);
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const range = { start: blocks[0]!.start, end: blocks.at(-1)!.end };
  if (at < 0) {
    if (!previous || previous.columns.length !== width) return null;
    return { ...range, columns: previous.columns, rows, heads: [] };
  }
  let head = headOf(folded, rows[at]!)!;
  let below = at + 1;
  const second = rows[below];
  if (second && isSecondHead(folded, rows[at]!, second)) {
    head = Array.from({ length: width }, (_, column) => {
      const cell = second.cells[column];
      const words = cell ? folded.slice(cell.start, cell.end) : '';
      return isStage(words) ? UNKNOWN : ((cell ? columnOf(words) : null) ?? head[column] ?? null);
    });
    below++;
  }
  const words = head.findIndex((column) => column !== null && isWords(column.role));
  const columns = Array.from({ length: width }, (_, column): Column => {
    const groups = column < words && mostlySpans(blocks.slice(below), column);
    return head[column] ?? (groups ? { ...UNKNOWN, role: 'group' } : UNKNOWN);
  });
  const settled = settleColumns(columns);
  if (blocks.every((block) => !block.spansStated)) inferSpans(folded, rows.slice(below), settled);
  const repeated = rows
    .slice(below)
    .filter((row) => headOf(folded, row) !== null || isRepeated(folded, rows[at]!, row));
  return {
    ...range,
    columns: settled,
    rows: rows.slice(below).filter((row) => !repeated.includes(row)),
    heads: [...rows.slice(0, below), ...repeated].map(({ start, end }) => ({ start, end })),
  };
}

/** A column with a head that no list knows, whose cells stand over several rows. */
function mostlySpans(blocks: RowBlock[], column: number): boolean {
  const cells = blocks.flatMap((block) => block.cells.filter((cell) => cell.column === column && cell.colSpan === 1));
  return cells.length > 0 && cells.filter(({ rowSpan }) => rowSpan > 1).length * 2 > cells.length;
}

const textOf = (folded: string, row: TableRow): string =>
  row.cells.map((cell) => (cell ? folded.slice(cell.start, cell.end).replace(/\s/g, '') : '')).join('|');

const isRepeated = (folded: string, head: TableRow, row: TableRow): boolean =>
  textOf(folded, head) === textOf(folded, row);

/** A second row of heads (牵头单位 and 配合单位 under 责任单位): it holds only heads, some under a spanning one. */
function isSecondHead(folded: string, first: TableRow, second: TableRow): boolean {
  const own = second.cells.filter((cell, column) => cell && cell !== first.cells[column]);
  const words = own.map((cell) => folded.slice(cell!.start, cell!.end));
  return own.length > 0 && words.every((each) => columnOf(each) !== null || isStage(each));
}

/** Pasted rows: a spanning cell is printed once, so later rows are shorter or begin with blanks. */
function inferSpans(folded: string, rows: TableRow[], columns: Column[]): void {
  for (const row of rows) {
    const filled = row.cells.filter((cell) => !!cell);
    const path = filled.length > 1 && filled.length < columns.length ? alignCells(folded, filled, columns, true) : [];
    const fitOf = (column: number, cell: Range): number => fit(folded, cell, columns[column] ?? UNKNOWN);
    const printed = filled.reduce((sum, cell) => sum + fitOf(row.cells.indexOf(cell), cell), 0);
    const aligned = filled.reduce((sum, cell, index) => sum + fitOf(path[index] ?? 0, cell), 0);
    if (path.length > 0 && (row.cells.length < columns.length || aligned > printed + 3)) {
      row.cells = columns.map((_, column) => (path.includes(column) ? filled[path.indexOf(column)] : undefined));
    } else {
      row.cells = columns.map((_, column) => row.cells[column] ?? undefined);
    }
  }
}
