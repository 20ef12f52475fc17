import type { Range } from '../model.js';
import type { Column, ColumnRole } from './columns.js';

/** Columns that a table is read to. What stands farther right belongs to its row, but to no column. */
export const WIDEST = 64;

/** One printed cell; the same object stands in every place that it spans. */
export type TableCell = Range;

export interface TableRow extends Range {
  /** By column: the cell; null for a blank one; undefined where a cell printed above may hold. */
  cells: (TableCell | null | undefined)[];
  /** Pasted with fewer cells than columns: what is not printed stands above, in whatever column. */
  short?: boolean;
}

/** A recognised table of tasks. */
export interface TaskTable extends Range {
  columns: Column[];
  /** Rows below the head. */
  rows: TableRow[];
  /** Heads, repeated heads and captions. */
  heads: Range[];
}

/** A cell that says that there is nothing. */
export const NONE = /^[-—/无\\]+$/;

/** The cells of a row in columns of one role, each once. */
export const cellsOf = (columns: Column[], cells: TableRow['cells'], role: ColumnRole): TableCell[] => [
  ...new Set(cells.filter((cell, column): cell is TableCell => columns[column]!.role === role && !!cell)),
];
