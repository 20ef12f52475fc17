import writeExcel, { type CellObject } from 'write-excel-file/universal';
import { fonts } from '../fonts.js';
import { type CellRule, fillable, openColour } from './fillable-cells.js';
import { hidden } from './hidden-sheets.js';
import { escaped } from './sheet-text.js';

export type { CellRule } from './fillable-cells.js';

interface FormCell {
  text: string;
  /** Whether it can be filled in; all others are locked. */
  open?: boolean;
  /** What Excel lets be entered. */
  rule?: CellRule;
}

/** A form that is filled in away from the system and brought back. */
export interface Form {
  sheet: string;
  /** Above the table. */
  title: string;
  notes: string[];
  /** A head and a width, in digits of the sheet's font, for each column; a hidden one holds identifiers. */
  columns: { head: string; width: number; hidden?: boolean }[];
  rows: FormCell[][];
  /** Name of a second sheet with the same rows, which nobody sees: what the filled form is compared with. */
  downloaded: string;
  /** A third one, which says what the form is for. */
  about: { sheet: string; rows: string[][] };
}

const bordered: Partial<CellObject> = { borderStyle: 'thin', borderColor: '#8794A9', alignVertical: 'top' };
const words = (text: string): CellObject => ({ value: escaped(text), type: String, format: '@' });

/**
 * A form as an Excel workbook: title and notes, heads that stay in sight, one row for each thing asked. What can be filled
 * in is coloured and open, with the lists and ranges of its rules; everything else is locked, without a password.
 */
export async function formExcel(form: Form): Promise<Uint8Array> {
  const { sheet, title, notes, columns, rows, downloaded, about } = form;
  const across = (cell: CellObject) => [{ ...cell, columnSpan: columns.length }, ...columns.slice(1).map(() => null)];
  const above = [
    across({ ...words(title), fontFamily: fonts.title.name, fontSize: 16, height: 32, alignVertical: 'center' }),
    ...notes.map((note) => across({ ...words(note), wrap: true, height: 20, alignVertical: 'center' })),
  ];
  const heads = columns.map(({ head }): CellObject => ({
    ...words(head),
    ...bordered,
    alignVertical: 'center',
    fontWeight: 'bold',
    backgroundColor: '#F2F5F9',
    wrap: true,
    height: 34,
  }));
  const headRow = above.length + 1;
  const blob = await writeExcel(
    [
      {
        sheet,
        data: [...above, heads, ...rows.map((row) => row.map(cellOf))],
        columns: columns.map(({ width }) => ({ width })),
        stickyRowsCount: headRow,
        orientation: 'landscape',
      },
      { sheet: downloaded, data: [columns.map(({ head }) => words(head)), ...rows.map((row) => row.map(copyOf))] },
      { sheet: about.sheet, data: about.rows.map((row) => row.map(words)) },
    ],
    {
      fontFamily: fonts.text.name,
      fontSize: 11,
      features: [hidden(downloaded, about.sheet), fillable({ columns, rows, headRow })],
    },
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

const copyOf = ({ text }: FormCell): CellObject => words(text);

function cellOf({ text, open = false, rule }: FormCell): CellObject {
  const look = { ...bordered, wrap: true, ...(open && { backgroundColor: openColour }) };
  // a number that is kept as text would be refused by its own range
  if (rule?.kind !== 'number') return { ...words(text), ...look };
  const format = rule.whole ? '0' : 'General';
  return { ...(text !== '' && { value: Number(text) }), type: Number, format, ...look };
}
