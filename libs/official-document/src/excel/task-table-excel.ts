import writeExcel, { type CellObject, type SheetData } from 'write-excel-file/universal';
import { fonts } from '../fonts.js';
import { type ColumnKind, printTable, type TaskTable } from '../task-table.js';
import { printSetup } from './print-setup.js';
import { escaped, linesOf, partsForCells } from './sheet-text.js';

const sheetName = '任务分解表';
const headRow = 2;

/** Widths in digits of the sheet's font; together they fill a page across. */
const widths: Record<ColumnKind, number> = {
  number: 6,
  section: 14,
  title: 24,
  requirement: 52,
  lead: 14,
  responsible: 22,
  person: 16,
  leader: 16,
  deadline: 14,
  targets: 20,
  light: 20,
  state: 14,
};
/** Points: of a line of text at 11, and of the highest row that Excel knows. */
const lineHeight = 15;
const highestRow = 409;
const centred: ColumnKind[] = ['number', 'section', 'lead', 'deadline', 'state'];

const words = (text: string): CellObject => ({ value: escaped(text), type: String, format: '@', wrap: true });
const bordered: Partial<CellObject> = { borderStyle: 'thin', borderColor: '#000000', alignVertical: 'center' };

/**
 * A plan's task table as an Excel workbook of one sheet: title, heads that stay in sight and filter, one row for each
 * task without merged cells, so that it sorts; set up for printing. Every cell is text, with nothing added to it. A text
 * too long for one cell (32,767 characters) goes on in the row below, whose number says 续.
 */
export async function taskTableExcel(table: TaskTable): Promise<Uint8Array> {
  const { title, paper, columns, rows } = printTable(table);
  const cellOf = (text: string, column: number): CellObject => {
    const middle = centred.includes(columns[column]!.kind);
    return { ...words(text), ...bordered, ...(middle ? { align: 'center' } : {}) };
  };
  const heads = columns.map(({ head }): CellObject => ({
    ...words(head),
    ...bordered,
    align: 'center',
    fontFamily: fonts.heading.name,
    height: 30,
  }));
  const head: CellObject = {
    ...words(title),
    columnSpan: columns.length,
    align: 'center',
    alignVertical: 'center',
    fontFamily: fonts.title.name,
    fontSize: 22,
    height: 60,
  };
  const body = rows.flatMap(rowsFor).map((row) => {
    const lines = row.map((text, column) => linesOf(text, widths[columns[column]!.kind]));
    const height = Math.min(highestRow, Math.max(...lines) * lineHeight + 8);
    return row.map((text, column) => ({ ...cellOf(text, column), height }));
  });
  const data: SheetData = [[head, ...columns.slice(1).map(() => null)], heads, ...body];
  const blob = await writeExcel(
    data,
    {
      sheet: sheetName,
      columns: columns.map(({ kind }) => ({ width: widths[kind] })),
      stickyRowsCount: headRow,
      orientation: 'landscape',
    },
    {
      fontFamily: fonts.text.name,
      fontSize: 11,
      features: [printSetup({ sheet: sheetName, headRow, rows: body.length + 1, columns: columns.length, paper })],
    },
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** A task's row, and rows below it for what does not fit in its cells. */
function rowsFor(row: string[]): string[][] {
  const parts = row.map(partsForCells);
  const count = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) =>
    parts.map((cell, column) => (index > 0 && column === 0 ? `${row[0]}（续）` : (cell[index] ?? ''))),
  );
}
