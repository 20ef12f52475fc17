import type { Grid } from './grid.js';
import { toLines } from './lines.js';
import type { Glyph, Line } from './page.js';

export interface TableCell {
  column: number;
  colSpan: number;
  rowSpan: number;
  x0: number;
  x1: number;
  openTop: boolean;
  openBottom: boolean;
  lines: Line[];
}

export interface TableRow {
  page: number;
  cells: TableCell[];
}

/** A table, of one page or of several after they are joined. */
export interface Table {
  /** Borders of its columns. */
  xs: number[];
  rows: TableRow[];
  top: number;
  bottom: number;
  /** Its borders are drawn. */
  ruled: boolean;
}

/** Puts a page's characters into the cells of its ruled tables; what is in none is `outside`. */
export function fillGrids(grids: Grid[], glyphs: Glyph[], page: number): { tables: Table[]; outside: Glyph[] } {
  const contents = grids.map(({ cells }) => cells.map((): Glyph[] => []));
  const outside: Glyph[] = [];
  const places = grids.map((grid) => cellPlaces(grid));
  for (const glyph of glyphs) {
    const x = (glyph.x0 + glyph.x1) / 2;
    const y = glyph.y - glyph.size * 0.35;
    const at = grids.findIndex((grid) => isWithin(grid.xs, x) && isWithin(grid.ys, y));
    const cell = at < 0 ? undefined : places[at]!(x, y);
    if (cell === undefined) outside.push(glyph);
    else contents[at]![cell]!.push(glyph);
  }
  const tables = grids.map((grid, index) => toTable(grid, contents[index]!, page));
  return { tables, outside };
}

const isWithin = (borders: number[], at: number): boolean => at >= borders[0]! && at <= borders.at(-1)!;

const stripe = (borders: number[], at: number): number =>
  Math.min(
    borders.length - 2,
    Math.max(0, borders.findIndex((border) => border > at) - 1 + (at >= borders.at(-1)! ? borders.length : 0)),
  );

function cellPlaces({ xs, ys, cells }: Grid): (x: number, y: number) => number | undefined {
  const columns = xs.length - 1;
  const owner: number[] = [];
  cells.forEach((cell, index) => {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++)
      for (let column = cell.column; column < cell.column + cell.colSpan; column++)
        owner[row * columns + column] = index;
  });
  return (x, y) => owner[stripe(ys, y) * columns + stripe(xs, x)];
}

function toTable(grid: Grid, contents: Glyph[][], page: number): Table {
  const rows = Array.from({ length: grid.ys.length - 1 }, (): TableCell[] => []);
  grid.cells.forEach((cell, index) => {
    const { column, colSpan, rowSpan, x0, x1, openTop, openBottom } = cell;
    const lines = toLines(contents[index]!, page);
    rows[cell.row]!.push({ column, colSpan, rowSpan, x0, x1, openTop, openBottom, lines });
  });
  const isEdge = (cells: TableCell[], side: 'openTop' | 'openBottom'): boolean =>
    cells.length > 0 && cells.every((cell) => isEmptyCell(cell) && cell[side] && cell.rowSpan === 1);
  rows.forEach((_, index) => joinUpwards(rows, index));
  const full = withoutCoveredRows(rows);
  return {
    xs: grid.xs,
    rows: full
      .filter(
        (cells, index) =>
          !(index === 0 && isEdge(cells, 'openTop')) && !(index === full.length - 1 && isEdge(cells, 'openBottom')),
      )
      .map((cells) => ({ page, cells })),
    top: grid.ys[0]!,
    bottom: grid.ys.at(-1)!,
    ruled: true,
  };
}

/** Empty cells under cells beside which all others go on are no row: the border above them is only out of line. */
function joinUpwards(rows: TableCell[][], index: number): void {
  const above = rows[index]!.map((cell) => (isEmptyCell(cell) ? cellAbove(rows, index, cell) : undefined));
  const width = rows[index]!.reduce((sum, { colSpan }) => sum + colSpan, 0);
  const all = rows[0]!.reduce((sum, { colSpan }) => sum + colSpan, 0);
  if (width === all || above.includes(undefined)) return;
  rows[index]!.forEach((cell, at) => (above[at]!.rowSpan += cell.rowSpan));
  rows[index] = [];
}

function cellAbove(rows: TableCell[][], index: number, { column, colSpan }: TableCell): TableCell | undefined {
  for (let row = index - 1; row >= 0; row--) {
    const found = rows[row]!.find((cell) => cell.column === column && cell.colSpan === colSpan);
    if (found) return row + found.rowSpan === index ? found : undefined;
  }
  return undefined;
}

/** A row in which no cell begins is none. */
function withoutCoveredRows(rows: TableCell[][]): TableCell[][] {
  rows.forEach((cells, index) => {
    for (const cell of cells)
      cell.rowSpan = rows.slice(index, index + cell.rowSpan).filter((row) => row.length > 0).length;
  });
  return rows.filter((row) => row.length > 0);
}

const textOf = ({ lines }: TableCell): string => lines.map(({ text }) => text.replace(/\s/g, '')).join('');

export const isEmptyCell = (cell: TableCell): boolean => cell.lines.length === 0;

export const rowText = ({ cells }: TableRow): string => cells.map((cell) => `${cell.column}:${textOf(cell)}`).join('|');
