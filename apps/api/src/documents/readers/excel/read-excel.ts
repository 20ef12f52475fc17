import { DocumentWriter, type SourceDocument } from '@yaodian/decomposition';
import type { WorkSheet } from '@e965/xlsx';
import type { OfficePackage } from '../office-package.js';
import type { Progress } from '../read-file.js';
import { readGrid, type SheetGrid } from './grid.js';
import type { HiddenCells } from './hidden-cells.js';
import { openXls, openXlsx, type OpenWorkbook } from './open-workbook.js';
import { printed } from './printed.js';

/** The name that a sheet has when nobody gave it one. */
const UNNAMED = /^(?:sheet|工作表|表) ?\d*$/i;

interface PrintedSheet extends SheetGrid {
  name: string;
}

/** Reads an .xlsx workbook. Throws ReadError damaged or too-large. */
export const readXlsx = async (office: OfficePackage, progress: Progress): Promise<SourceDocument> =>
  readWorkbook(await openXlsx(office), progress);

/** Reads an .xls workbook. Throws ReadError damaged, encrypted or too-large. */
export const readXls = async (bytes: Uint8Array, progress: Progress): Promise<SourceDocument> =>
  readWorkbook(await openXls(bytes), progress);

const nothing: HiddenCells = { row: () => false, column: () => false };

/** Every sheet is a table; hidden sheets, rows and columns are left out, and named. */
async function readWorkbook({ workbook, hidden }: OpenWorkbook, progress: Progress): Promise<SourceDocument> {
  const { SSF } = await import('@e965/xlsx');
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const names = workbook.SheetNames;
  const writer = new DocumentWriter();
  const sheets: PrintedSheet[] = [];
  names.forEach((name, index) => {
    const sheet = workbook.Sheets[name] as WorkSheet;
    const grid = readGrid(sheet, hidden.get(name) ?? nothing, (cell) => printed(cell, SSF, date1904));
    const isHidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    if (isHidden && grid.rows.length > 0) writer.hidden({ sheet: name, cells: sheet['!ref'] ?? '' });
    else if (!isHidden) sheets.push({ name, ...grid });
    progress(index + 1, names.length);
  });
  const filled = sheets.filter(({ rows, hidden }) => rows.length > 0 || hidden.length > 0);
  for (const sheet of filled) writeSheet(sheet, filled.length > 1, writer);
  return writer.document(null);
}

function writeSheet({ name, rows, hidden }: PrintedSheet, named: boolean, writer: DocumentWriter): void {
  // at the sheet's beginning, where no task is
  for (const cells of hidden) writer.hidden({ sheet: name, cells });
  const titles = titleRows(rows);
  for (const { row, cells } of rows.slice(0, titles)) {
    for (const { text } of cells) writer.paragraph(text, { sheet: name, row: row + 1 });
  }
  // below the table's own title, which is the document's, too
  if (named && !UNNAMED.test(name)) writer.heading(1, name, { sheet: name });
  if (titles < rows.length) {
    const table = writer.table();
    for (const { row, cells } of rows.slice(titles)) writer.row(table, cells, { sheet: name, row: row + 1 });
  }
}

/** Rows above a table's head that hold one text alone: its title, who issues it. A sheet without a table has no others. */
function titleRows(rows: SheetGrid['rows']): number {
  const head = rows.findIndex(
    ({ cells }) => cells.filter(({ text }) => text !== '').length > 1 || cells.some(({ rowSpan }) => rowSpan > 1),
  );
  return head < 0 ? rows.length : head;
}
