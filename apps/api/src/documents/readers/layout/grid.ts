import type { Rule } from './page.js';
import { connected, joinRules, NEAR } from './rules.js';

/** A cell as its borders show it; lengths in points. */
export interface GridCell {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
  x0: number;
  x1: number;
  y0: number;
  y1: number;
  /** No rule closes it above or below: it goes on from the page before, or to the next. */
  openTop: boolean;
  openBottom: boolean;
}

/** A ruled table on one page. */
export interface Grid {
  /** Borders of the columns and rows, one more than there are. */
  xs: number[];
  ys: number[];
  cells: GridCell[];
}

/** A table of more cells than this on one page is a drawing. */
const MOST_CELLS = 40_000;

/** The tables that a page's strokes form: at least two columns. A frame around text, lines under words are none. */
export function findGrids(rules: Rule[]): Grid[] {
  const grids = connected(joinRules(rules)).flatMap((group) => toGrid(group) ?? []);
  // a table inside a table's cell belongs to the cell
  return grids
    .filter((grid) => !grids.some((outer) => outer !== grid && outer.cells.some((cell) => contains(cell, grid))))
    .sort((a, b) => a.ys[0]! - b.ys[0]!);
}

const contains = (cell: GridCell, { xs, ys }: Grid): boolean =>
  cell.x0 - NEAR <= xs[0]! && xs.at(-1)! <= cell.x1 + NEAR && cell.y0 - NEAR <= ys[0]! && ys.at(-1)! <= cell.y1 + NEAR;

function toGrid(rules: Rule[]): Grid | null {
  const upright = rules.filter((rule) => rule.upright);
  const level = rules.filter((rule) => !rule.upright);
  if (upright.length === 0 || (level.length === 0 && upright.length < 3)) return null;
  const xs = borders(upright, level, 12);
  const ys = borders(level, upright, 6);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 2 || rows < 1 || columns * rows > MOST_CELLS) return null;
  const has = (list: Rule[], at: number, from: number, to: number): boolean => {
    let covered = 0;
    for (const rule of list)
      if (Math.abs(rule.at - at) <= NEAR) covered += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from));
    return covered >= (to - from) * 0.5;
  };
  const cells = rectangles(
    rows,
    columns,
    (row, column) => !has(upright, xs[column + 1]!, ys[row]!, ys[row + 1]!),
    (row, column) => !has(level, ys[row + 1]!, xs[column]!, xs[column + 1]!),
  );
  if (cells.length < 2 || cells.every(({ colSpan }) => colSpan === columns)) return null;
  return {
    xs,
    ys,
    cells: cells.map((cell) => ({
      ...cell,
      x0: xs[cell.column]!,
      x1: xs[cell.column + cell.colSpan]!,
      y0: ys[cell.row]!,
      y1: ys[cell.row + cell.rowSpan]!,
      openTop: !has(level, ys[cell.row]!, xs[cell.column]!, xs[cell.column + cell.colSpan]!),
      openBottom: !has(level, ys[cell.row + cell.rowSpan]!, xs[cell.column]!, xs[cell.column + cell.colSpan]!),
    })),
  };
}

/** Where strokes of one direction lie; the ends of those that cross them count where they stand out by more than `open`. */
function borders(own: Rule[], crossing: Rule[], open: number): number[] {
  const places: number[] = [];
  for (const { at } of [...own].sort((a, b) => a.at - b.at))
    if (places.length === 0 || at - places.at(-1)! > NEAR) places.push(at);
  const first = Math.min(...crossing.map(({ from }) => from));
  const last = Math.max(...crossing.map(({ to }) => to));
  return [...(places[0]! - first > open ? [first] : []), ...places, ...(last - places.at(-1)! > open ? [last] : [])];
}

interface Box {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
}

/** Elementary cells without a border between them are one; what they form is filled up to a rectangle. */
function rectangles(
  rows: number,
  columns: number,
  openRight: (row: number, column: number) => boolean,
  openBelow: (row: number, column: number) => boolean,
): Box[] {
  const taken = new Uint8Array(rows * columns);
  const boxes: Box[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken[row * columns + column]) continue;
      let colSpan = 1;
      while (
        column + colSpan < columns &&
        !taken[row * columns + column + colSpan] &&
        openRight(row, column + colSpan - 1)
      )
        colSpan++;
      let rowSpan = 1;
      const isOpen = (below: number): boolean =>
        Array.from({ length: colSpan }, (_, index) => column + index).every(
          (at) => !taken[below * columns + at] && openBelow(below - 1, at),
        );
      while (row + rowSpan < rows && isOpen(row + rowSpan)) rowSpan++;
      for (let at = row; at < row + rowSpan; at++)
        taken.fill(1, at * columns + column, at * columns + column + colSpan);
      boxes.push({ row, column, rowSpan, colSpan });
    }
  }
  return boxes;
}
