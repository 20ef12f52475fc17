import type { RowBlock } from '../model.js';
import { columnOf, isHeader } from '../tables/columns.js';
import type { Line } from './lines.js';

/** Columns that a table can have. */
const MOST_COLUMNS = 20;
/** Lines that one cell can have. */
const LONGEST_CELL = 5;

export interface BarTable {
  /** None where the bars divide into no rows. */
  rows: RowBlock[];
  /** Index of the last line with such a bar. */
  last: number;
}

interface Cell {
  start: number;
  end: number;
  /** Index of the line that it ends on, and whether its bar ends that line. */
  line: number;
  closesLine: boolean;
}

/**
 * A table pasted from a web page with one cell to a line and a bar behind each: every row has as many bars as there are
 * columns, with bars alone for cells that span from above. Null where the line at `from` does not begin one.
 */
export function readBarTable(folded: string, lines: Line[], from: number, table: number): BarTable | null {
  const first = textOf(folded, lines[from]!);
  if (!/^[^|]+\|+$/.test(first) || !columnOf(first.replace(/\|/g, ''))) return null;
  const last = lastLine(folded, lines, from);
  const cells = cellsOf(folded, lines, from, last);
  const width = widthOf(folded, cells);
  const rows: RowBlock[] = [];
  for (let at = 0; width !== null && at < cells.length; at += width) {
    const row = cells.slice(at, at + width);
    rows.push({
      kind: 'row',
      table,
      spansStated: false,
      start: row[0]!.start,
      end: lines[row.at(-1)!.line]!.end,
      cells: withoutPadding(folded, row).map(({ start, end }, column) => ({
        start,
        end,
        column,
        rowSpan: 1,
        colSpan: 1,
      })),
    });
  }
  return { rows, last };
}

/** The bars alone at a row's end stand for cells that span from above, wherever those are. */
function withoutPadding(folded: string, row: Cell[]): Cell[] {
  const last = row.findLastIndex((cell) => !isBlank(folded, cell));
  return row.slice(0, last + 1);
}

const isBlank = (folded: string, { start, end }: Cell): boolean => folded.slice(start, end).trim() === '';
const textOf = (folded: string, { start, end }: Line): string => folded.slice(start, end).trim();
const endsInBar = (folded: string, line: Line): boolean => textOf(folded, line).endsWith('|');

/** The last line of the run in which a bar comes again and again. */
function lastLine(folded: string, lines: Line[], from: number): number {
  let last = from;
  for (let index = from + 1, open = 0; index < lines.length && open <= LONGEST_CELL; index++) {
    if (endsInBar(folded, lines[index]!)) [last, open] = [index, 0];
    else if (textOf(folded, lines[index]!) !== '') open++;
  }
  return last;
}

function cellsOf(folded: string, lines: Line[], from: number, last: number): Cell[] {
  const cells: Cell[] = [];
  let start = lines[from]!.start;
  for (let index = from; index <= last; index++) {
    const line = lines[index]!;
    if (cells.at(-1)?.line === index - 1) start = Math.max(start, line.start);
    for (let at = line.start; at < line.end; at++) {
      if (folded[at] !== '|') continue;
      cells.push({ start, end: at, line: index, closesLine: folded.slice(at + 1, line.end).trim() === '' });
      start = at + 1;
    }
  }
  return cells;
}

/**
 * How many columns divide the cells into rows: the first one holds the heads and nothing else, each ends with a line, and
 * few begin blank; best, no cell is left over.
 */
function widthOf(folded: string, cells: Cell[]): number | null {
  const isHead = ({ start, end }: Cell): boolean => columnOf(folded.slice(start, end)) !== null;
  // a head that no list knows may stand between two that are known
  const heads = cells.findIndex((cell, index) => !isHead(cell) && !(cells[index + 1] && isHead(cells[index + 1]!)));
  if (heads < 2 || !isHeader(cells.slice(0, heads).map(({ start, end }) => columnOf(folded.slice(start, end)))))
    return null;
  const blanks = cells.slice(heads).findIndex((cell) => !isBlank(folded, cell));
  let best: number | null = null;
  let fewest = 0.2;
  for (let width = heads; width <= Math.min(MOST_COLUMNS, heads + blanks, cells.length / 2); width++) {
    const firsts = cells.filter((_, index) => index % width === 0);
    const ends = cells.filter((_, index) => index % width === width - 1);
    if (!ends.every(({ closesLine }) => closesLine)) continue;
    const left = cells.length % width > 0 ? 0.1 : 0;
    const blank = firsts.filter((cell) => isBlank(folded, cell)).length / firsts.length + left;
    if (blank < fewest) [best, fewest] = [width, blank];
  }
  return best;
}
