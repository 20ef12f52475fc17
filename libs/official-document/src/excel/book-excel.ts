import writeExcel, { type CellObject, type Feature } from 'write-excel-file/universal';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import { fonts } from '../fonts.js';
import { printable } from '../printable.js';
import { printSetup } from './print-setup.js';
import { escaped, linesOf } from './sheet-text.js';

interface BookColumn {
  head: string;
  /** In digits of the sheet's font. */
  width: number;
  /** Exact figures go out as numbers, with which Excel computes. */
  isFigure?: boolean;
  /** Words that Excel offers; others can be typed all the same. */
  choices?: readonly string[];
  /** Written in grey: it is for the system, not for whoever edits. */
  isQuiet?: boolean;
}

/** How deep a cell's words stand in a tree, from 0. */
type BookCell = string | { text: string; indent: number };

/** A table of a workbook, with heads in its first row. */
export interface BookSheet {
  sheet: string;
  columns: readonly BookColumn[];
  rows: readonly (readonly BookCell[])[];
}

/** Rows below the last one for which lists of choices are offered, too. */
const rowsToAdd = 500;
/** Excel takes no longer list of choices. */
const longestList = 255;
/** In points. */
const lineHeight = 15;
const highestRow = 409;
const sheetFile = 'xl/worksheets/sheet{id}.xml';
const bordered: Partial<CellObject> = { borderStyle: 'thin', borderColor: '#8794A9', alignVertical: 'center' };
const words = (text: string): CellObject => ({ value: escaped(printable(text)), type: String, format: '@' });

/** Several tables as one Excel workbook that is edited and brought back: heads stay in sight, few words are offered as lists. */
export async function bookExcel(sheets: readonly BookSheet[]): Promise<Uint8Array> {
  const blob = await writeExcel(
    sheets.map(({ sheet, columns, rows }) => ({
      sheet,
      data: [columns.map(headCell), ...rows.map((row) => rowOf(row, columns))],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    })),
    {
      fontFamily: fonts.text.name,
      fontSize: 11,
      features: [
        printSetup(
          ...sheets.map(({ sheet, columns, rows }) => ({
            ...{ sheet, headRow: 1, rows: rows.length + 1, columns: columns.length },
          })),
        ),
        choicesOf(sheets),
      ],
    },
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

const headCell = ({ head }: BookColumn): CellObject => ({
  ...words(head),
  ...bordered,
  fontWeight: 'bold',
  backgroundColor: '#F2F5F9',
  wrap: true,
  height: 34,
});

const textOf = (cell: BookCell): string => (typeof cell === 'string' ? cell : cell.text);

/** As high as its longest cell: not every program finds that out by itself. */
function rowOf(row: readonly BookCell[], columns: readonly BookColumn[]): CellObject[] {
  const lines = Math.max(...row.map((cell, at) => linesOf(textOf(cell), columns[at]!.width)));
  const height = Math.min(highestRow, lines * lineHeight + 6);
  return row.map((cell, at) => ({ ...cellOf(cell, columns[at]!), height }));
}

function cellOf(cell: BookCell, { isFigure, isQuiet }: BookColumn): CellObject {
  const { text, indent } = typeof cell === 'string' ? { text: cell, indent: 0 } : cell;
  const look = { ...bordered, wrap: true, ...(isQuiet && { textColor: '#8794A9' }), ...(indent > 0 && { indent }) };
  // only what a number gives back as it was typed: 0.10 stays a text
  if (isFigure && /^\d{1,9}(\.\d{1,6})?$/.test(text) && String(Number(text)) === text)
    return { value: Number(text), type: Number, format: 'General', ...look, align: 'right' };
  return { ...words(text), ...look };
}

function choicesOf(sheets: readonly BookSheet[]): Feature<Blob> {
  const elements = sheets.map(({ columns, rows }) => {
    const lists = columns.flatMap(({ choices }, at) => {
      const list = choices?.join(',') ?? '';
      if (list === '' || list.length > longestList || choices!.some((choice) => choice.includes(','))) return [];
      const range = `${getCellAddress(1, at)}:${getCellAddress(rows.length + rowsToAdd, at)}`;
      return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${range}"><formula1>${sanitizeTextContent(`"${list}"`)}</formula1></dataValidation>`;
    });
    return lists.length === 0 ? null : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
  });
  return {
    files: {
      transform: {
        [sheetFile]: {
          transform: (xml, _options, { sheetIndex }) => {
            const element = elements[sheetIndex] ?? null;
            if (element === null) return xml;
            const order = getOrderOfSiblings(sheetFile, 'worksheet')!;
            return insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, 'worksheet');
          },
        },
      },
    },
  };
}
