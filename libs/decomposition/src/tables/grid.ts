import type { RowBlock } from '../model.js';
import { type Column, columnOf, isHeader, isStage, isUnitRole, isWords, settleColumns } from './columns.js';
import { inferSpans } from './short-rows.js';
import { spreadHeads } from './spread.js';
import { type TableCell, type TableRow, type TaskTable, WIDEST } from './table.js';

/** Columns that heads are spread over. */
const WIDEST_SPREAD = 20;
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
      for (let column = cell.column; column < Math.min(cell.column + cell.colSpan, WIDEST); column++) {
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
  const widest = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const range = { start: blocks[0]!.start, end: blocks.at(-1)!.end };
  if (at < 0) {
    if (!previous || previous.columns.length !== widest) return null;
    return { ...range, columns: previous.columns, rows, heads: [] };
  }
  const second = rows[at + 1];
  const two = second !== undefined && isSecondHead(folded, rows[at]!, second);
  const below = at + (two ? 2 : 1);
  const pasted = blocks.every((block) => !block.spansStated);
  const first = headOf(folded, rows[at]!)!;
  const printed = two ? withSecondHead(folded, first, second, pasted, widest) : first;
  const width = Math.max(widest, printed.length);
  const known = printed.filter((column) => column !== null);
  const spreads =
    pasted &&
    below < rows.length &&
    known.length < width &&
    width <= WIDEST_SPREAD &&
    !printed.slice(0, known.length).includes(null);
  const head = spreads ? spreadHeads(folded, known, rows.slice(below), width) : printed;
  const words = head.findIndex((column) => column !== null && isWords(column.role));
  const columns = Array.from({ length: width }, (_, column): Column => {
    const groups = column < words && mostlySpans(blocks.slice(below), column);
    return head[column] ?? (groups ? { ...UNKNOWN, role: 'group' } : UNKNOWN);
  });
  const settled = settleColumns(columns);
  if (pasted) inferSpans(folded, rows.slice(below), settled);
  const headWords = textOf(folded, rows[at]!);
  const isHead = rows.slice(below).map((row) => headOf(folded, row) !== null || textOf(folded, row) === headWords);
  return {
    ...range,
    columns: settled,
    rows: rows.slice(below).filter((_, index) => !isHead[index]),
    heads: rows.filter((_, index) => index < below || isHead[index - below]).map(({ start, end }) => ({ start, end })),
  };
}

/** A column with a head that no list knows, whose cells stand over several rows. */
function mostlySpans(blocks: RowBlock[], column: number): boolean {
  const cells = blocks.flatMap((block) => block.cells.filter((cell) => cell.column === column && cell.colSpan === 1));
  return cells.length > 0 && cells.filter(({ rowSpan }) => rowSpan > 1).length * 2 > cells.length;
}

const textOf = (folded: string, row: TableRow): string =>
  row.cells.map((cell) => (cell ? folded.slice(cell.start, cell.end).replace(/\s/g, '') : '')).join('|');

/** A second row of heads (牵头单位 and 配合单位 under 责任单位): it holds only heads, some under a spanning one. */
function isSecondHead(folded: string, first: TableRow, second: TableRow): boolean {
  const own = second.cells.filter((cell, column) => cell && cell !== first.cells[column]);
  const words = own.map((cell) => folded.slice(cell!.start, cell!.end));
  return own.length > 0 && words.every((each) => columnOf(each) !== null || isStage(each));
}

/** The heads with those of the second row in place of what they stand under. */
function withSecondHead(
  folded: string,
  first: (Column | null)[],
  second: TableRow,
  pasted: boolean,
  width: number,
): (Column | null)[] {
  const below = second.cells.map((cell): Column | null => {
    const words = cell ? folded.slice(cell.start, cell.end) : '';
    return isStage(words) ? UNKNOWN : cell ? columnOf(words) : null;
  });
  const own = below.filter((column) => column !== null);
  // pasted without the blanks before it: it stands under the first head of its kind
  const under = pasted && below[0] ? first.findIndex((column) => column && kindOf(column) === kindOf(own[0]!)) : -1;
  if (under >= 0 && own.length > 1) return first.toSpliced(under, 1, ...own);
  return Array.from({ length: width }, (_, column) => below[column] ?? first[column] ?? null);
}

const kindOf = ({ role }: Column): string => (isUnitRole(role) ? 'unit' : isWords(role) ? 'words' : role);
