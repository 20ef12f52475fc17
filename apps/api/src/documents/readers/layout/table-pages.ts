import { isEmptyCell, rowText, type Table, type TableCell, type TableRow } from './table.js';

/** Borders of columns on two pages within this distance are the same, in points. */
const SAME_BORDER = 4;

/** A table that goes on at the top of the next page: the same outer borders, and columns of which one set holds the other. */
export function isContinued(first: Table, next: Table): boolean {
  if (first.ruled !== next.ruled) return false;
  if (!first.ruled)
    return (
      first.xs.length === next.xs.length &&
      first.xs.slice(1, -1).every((x, index) => x > next.xs[index]! && x < next.xs[index + 2]!)
    );
  if (!isSame(first.xs[0]!, next.xs[0]!) || !isSame(first.xs.at(-1)!, next.xs.at(-1)!)) return false;
  const within = (some: number[], all: number[]): boolean => some.every((x) => all.some((other) => isSame(x, other)));
  return within(next.xs, first.xs) || within(first.xs, next.xs);
}

const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= SAME_BORDER;

/** Puts the part of a table that stands on the next page under the rest: without its repeated heads, divided cells whole again. */
export function continueTable(first: Table, next: Table): Table {
  const xs = first.xs.length >= next.xs.length ? first.xs : next.xs;
  const above = first.rows.map((row) => onColumns(row, first.xs, xs));
  const below = next.rows
    .map((row) => (first.ruled ? onColumns(row, next.xs, xs) : row))
    .slice(repeatedHeads(first, next));
  return { ...first, xs, rows: joinRows(above, below) };
}

function onColumns(row: TableRow, own: number[], xs: number[]): TableRow {
  if (own === xs) return row;
  const place = (index: number): number => xs.findIndex((x) => isSame(x, own[index]!));
  return {
    ...row,
    cells: row.cells.map((cell) => {
      const column = place(cell.column);
      return { ...cell, column, colSpan: place(cell.column + cell.colSpan) - column };
    }),
  };
}

/** How many rows at the top of the next page repeat the table's first rows. */
function repeatedHeads(first: Table, next: Table): number {
  let count = 0;
  const isHead = (index: number): boolean => {
    const [one, other] = [first.rows[index], next.rows[index]];
    return !!one && !!other && !other.cells.every(isEmptyCell) && rowText(one) === rowText(other);
  };
  while (count < 3 && isHead(count)) count++;
  const spans = next.rows.slice(0, count).flatMap(({ cells }, row) => cells.map(({ rowSpan }) => row + rowSpan));
  return Math.max(0, ...spans) > count ? 0 : count;
}

function joinRows(above: TableRow[], below: TableRow[]): TableRow[] {
  const [row] = below;
  const counterparts = new Map(row?.cells.map((cell) => [cell, counterpart(above, cell)]));
  if (!row) return above;
  const whole = isDividedRow(above, row, counterparts);
  const left = row.cells.filter((cell) => {
    const upper = counterparts.get(cell);
    if (!upper || !(whole || cell.openTop || isDividedSpan(above, cell, upper))) return true;
    upper.lines.push(...cell.lines);
    upper.rowSpan += cell.rowSpan - (whole ? 1 : 0);
    return false;
  });
  if (left.length > 0) return [...above, { ...row, cells: left }, ...below.slice(1)];
  if (!whole) for (const upper of counterparts.values()) upper!.rowSpan--;
  return [...above, ...below.slice(1)];
}

/** The cell of the same columns that reaches down to the last row. */
function counterpart(above: TableRow[], { column, colSpan }: TableCell): TableCell | undefined {
  for (let index = above.length - 1; index >= 0; index--) {
    const found = above[index]!.cells.find((cell) => cell.column === column && cell.colSpan === colSpan);
    if (found) return index + found.rowSpan === above.length ? found : undefined;
  }
  return undefined;
}

/** A row goes on where nothing closes its cells above, or where a cell is empty that every other row fills. */
function isDividedRow(
  above: TableRow[],
  { cells }: TableRow,
  counterparts: Map<TableCell, TableCell | undefined>,
): boolean {
  if (cells.some((cell) => !counterparts.get(cell))) return false;
  if (cells.every(({ openTop }) => openTop)) return true;
  const filled = cells.filter((cell) => !isEmptyCell(cell));
  if (filled.length === 0 || filled.some((cell) => isEmptyCell(counterparts.get(cell)!))) return false;
  return cells.some(
    (cell) =>
      isEmptyCell(cell) && cell.rowSpan === 1 && !isEmptyCell(counterparts.get(cell)!) && isAlwaysFilled(above, cell),
  );
}

const columnCells = (rows: TableRow[], { column }: TableCell): TableCell[] =>
  rows.flatMap(({ cells }) => cells.filter((cell) => cell.column === column && cell.colSpan === 1));

function isAlwaysFilled(above: TableRow[], cell: TableCell): boolean {
  const column = columnCells(above, cell);
  return column.length > 1 && column.every((each) => each.rowSpan === 1 && !isEmptyCell(each));
}

/** A cell over several rows that a page break divides is empty on the next page. */
const isDividedSpan = (above: TableRow[], cell: TableCell, upper: TableCell): boolean =>
  isEmptyCell(cell) &&
  !isEmptyCell(upper) &&
  (cell.rowSpan > 1 || upper.rowSpan > 1 || columnCells(above, cell).some(({ rowSpan }) => rowSpan > 1));
