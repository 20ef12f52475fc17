import type { CellObject, SSF } from '@e965/xlsx';
import { longDate } from './open-workbook.js';

/** Formats that print the long date of the computer's own country. */
const SYSTEM_DATE = /\[\$-F800\]/i;

/** What a cell prints: its text, its number or date in its format, the value of its formula. */
export function printed(cell: CellObject | undefined, ssf: typeof SSF, date1904: boolean): string {
  if (!cell || cell.t === 'z' || cell.v === undefined) return '';
  if (cell.t === 'n' && typeof cell.z === 'string' && SYSTEM_DATE.test(cell.z))
    return String(ssf.format(longDate, cell.v, { date1904 }));
  return (cell.w ?? String(cell.v)).trim();
}
