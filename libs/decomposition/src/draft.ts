import type { Range } from './model.js';
import type { PrintedUnit } from './units/unit-list.js';

/** A task as ranges of the text, before its words are read. */
export interface Draft {
  no: string | null;
  /** Titles of the headings above, the highest first. */
  section: Range[];
  /** Parts of the title; joined in order. */
  title: Range[];
  requirement: Range[];
  /** Parts of the requirement's ranges that are not its words: units and deadlines. */
  without: Range[];
  units: PrintedUnit[];
  /** Printed deadlines, in order. */
  deadlines: Range[];
  /** A table's cells of figures (量化指标), which say what of the words is a target; absent where nothing is printed there. */
  stated?: Range[];
  source: Range;
  fromTable: boolean;
}
