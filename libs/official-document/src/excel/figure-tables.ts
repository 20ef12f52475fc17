import writeExcel, { type CellObject } from 'write-excel-file/universal';
import { fonts } from '../fonts.js';
import { printable } from '../printable.js';
import { printSetup } from './print-setup.js';
import { escaped, linesOf } from './sheet-text.js';

/** A table on a sheet of its own: what is written as a figure is one and sorts, all else is text. */
export interface FigureTable {
  sheet: string;
  title: string;
  /** Between title and heads, each across the table. */
  notes?: string[];
  columns: {
    head: string;
    /** In digits of the sheet's font. */
    width: number;
    /** Whether digits stay text: codes, numbers of lines. */
    isText?: boolean;
  }[];
  rows: string[][];
  /** Under the table, each across it. */
  foot?: string[];
}

/** In points. */
const lineHeight = 15;
const highestRow = 409;
const bordered: Partial<CellObject> = { borderStyle: 'thin', borderColor: '#8794A9', alignVertical: 'center' };
const words = (text: string): CellObject => ({
  value: escaped(printable(text)),
  type: String,
  format: '@',
  wrap: true,
});

const headRowOf = ({ notes = [] }: FigureTable): number => 2 + notes.length;

/** Tables as a workbook with a sheet for each, ready to be printed across A4. */
export async function figureTablesExcel(tables: readonly FigureTable[]): Promise<Uint8Array> {
  const blob = await writeExcel(
    tables.map((table) => ({
      sheet: table.sheet,
      data: [
        titleRow(table),
        ...(table.notes ?? []).map((note) => acrossRow(note, table)),
        table.columns.map(({ head }) => headCell(head)),
        ...table.rows.map((row) => rowOf(row, table.columns)),
        ...(table.foot ?? []).map((line) => acrossRow(line, table)),
      ],
      columns: table.columns.map(({ width }) => ({ width })),
      stickyRowsCount: headRowOf(table),
      orientation: 'landscape' as const,
    })),
    {
      fontFamily: fonts.text.name,
      fontSize: 11,
      features: [
        printSetup(
          ...tables.map((table) => ({
            ...{ sheet: table.sheet, headRow: headRowOf(table) },
            ...{ rows: table.rows.length + 1, columns: table.columns.length },
          })),
        ),
      ],
    },
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

const across = (cell: CellObject, { columns }: FigureTable): (CellObject | null)[] => [
  { ...cell, columnSpan: columns.length },
  ...columns.slice(1).map(() => null),
];

const titleRow = (table: FigureTable): (CellObject | null)[] =>
  across(
    {
      ...words(table.title),
      align: 'center',
      alignVertical: 'center',
      fontFamily: fonts.title.name,
      fontSize: 22,
      height: 48,
    },
    table,
  );

function acrossRow(text: string, table: FigureTable): (CellObject | null)[] {
  const width = table.columns.reduce((sum, column) => sum + column.width, 0);
  return across(
    { ...words(text), alignVertical: 'center', height: Math.min(highestRow, linesOf(text, width) * lineHeight + 6) },
    table,
  );
}

const headCell = (head: string): CellObject => ({
  ...words(head),
  ...bordered,
  align: 'center',
  fontFamily: fonts.heading.name,
  height: 40,
});

/** As high as its longest cell. */
function rowOf(row: string[], columns: FigureTable['columns']): CellObject[] {
  const lines = Math.max(...row.map((text, at) => linesOf(text, columns[at]!.width)));
  const height = Math.min(highestRow, lines * lineHeight + 8);
  return row.map((text, at) => ({ ...cellOf(text, columns[at]!.isText ?? false), height }));
}

/** A figure as a number, in the decimals in which it is printed. */
function cellOf(text: string, isText: boolean): CellObject {
  const figure = isText ? null : /^[-−]?\d{1,12}(?:\.(\d{1,4}))?$/u.exec(text);
  if (figure === null) return { ...words(text), ...bordered };
  const decimals = figure[1];
  const format = decimals === undefined ? '0' : `0.${'0'.repeat(decimals.length)}`;
  return { value: Number(text.replace('−', '-')), type: Number, format, ...bordered, align: 'center' };
}
