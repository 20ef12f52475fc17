import type { Range } from '../model.js';
import type { Column } from './columns.js';

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
