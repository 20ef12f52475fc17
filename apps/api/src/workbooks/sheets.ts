import { ReadError } from '@yaodian/decomposition';
import type { CellObject, SSF } from '@e965/xlsx';
import { openXlsx } from '../documents/readers/excel/open-workbook.js';
import { recognise } from '../documents/readers/recognise.js';

/** Why a cell's words cannot be taken as they are. */
export type CellFault = 'formula' | 'broken';

export interface SheetCell {
  /** From 0. */
  column: number;
  text: string;
  fault?: CellFault;
}

export interface SheetRow {
  /** As Excel counts it. */
  row: number;
  cells: SheetCell[];
}

/** A sheet's filled rows; formatted blank ones are left out. */
export interface Sheet {
  name: string;
  hidden: boolean;
  /** The first of them, if there are more than was asked for. */
  rows: SheetRow[];
  rowCount: number;
}

/**
 * The cells of an .xlsx workbook as they were typed: text without blanks around it, plain numbers, dates as YYYY-MM-DD.
 * Of each sheet no more than `most` rows. Throws ReadError.
 */
export async function readSheets(bytes: Uint8Array, most: number): Promise<Sheet[]> {
  if (bytes.length === 0) throw new ReadError('empty');
  const content = recognise(bytes);
  if (content.kind !== 'xlsx') throw new ReadError('unsupported', { kind: 'table' });
  const { workbook } = await openXlsx(content.office, { cellFormula: true });
  const { SSF } = await import('@e965/xlsx');
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  return workbook.SheetNames.map((name, index) => {
    const rows: SheetRow[] = [];
    let rowCount = 0;
    // forEach passes over the rows and cells that are not there
    workbook.Sheets[name]!['!data']?.forEach((data, row) => {
      const cells: SheetCell[] = [];
      data?.forEach((cell, column) => {
        const read = cellOf(cell, SSF, date1904);
        if (read) cells.push({ column, ...read });
      });
      if (cells.length === 0) return;
      rowCount += 1;
      if (rowCount <= most) rows.push({ row: row + 1, cells });
    });
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return { name, hidden, rows, rowCount };
  });
}

function cellOf(cell: CellObject | undefined, ssf: typeof SSF, date1904: boolean): Omit<SheetCell, 'column'> | null {
  if (!cell) return null;
  if (cell.f !== undefined || cell.F !== undefined) return { text: String(cell.v ?? ''), fault: 'formula' };
  if (cell.t === 'e') return { text: cell.w ?? '', fault: 'broken' };
  if (cell.t === 'z' || cell.v === undefined) return null;
  const text = (cell.t === 'n' ? dateOf(cell, ssf, date1904) : null) ?? String(cell.v).trim();
  return text === '' ? null : { text };
}

function dateOf({ v, z }: CellObject, ssf: typeof SSF, date1904: boolean): string | null {
  if (typeof z !== 'string' || !ssf.is_date(z)) return null;
  const { y, m, d } = ssf.parse_date_code(Number(v), { date1904 }) as { y: number; m: number; d: number };
  return [String(y).padStart(4, '0'), String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-');
}
