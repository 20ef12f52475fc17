import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { faces, fonts } from '../fonts.js';
import { printable } from '../printable.js';
import type { LetterTable } from './letter.js';
import { size, text } from './page.js';
import { widthOf } from './text-width.js';

const cellMargin = { top: 30, bottom: 30, left: 70, right: 70 };
const border = 10;
/** Exact height of a line for type of so many half points. */
const lineFor = (halfPoints: number): number => halfPoints * 13;

const widthsOf = ({ columns }: LetterTable): number[] => {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => Math.floor((share / whole) * text.width));
};

/** How many lines each cell of a row takes; a number is not broken, so each line may be a character and a half short. */
export function cellLines(table: LetterTable, row: readonly string[]): number[] {
  const room = widthsOf(table).map((width) => (width - cellMargin.left - cellMargin.right) / typeOf(table) / 10);
  const linesOf = (words: string, most: number) =>
    widthOf(words) <= most ? 1 : Math.ceil(widthOf(words) / Math.max(1, most - 1.5));
  return row.map((words, at) =>
    printable(words)
      .split('\n')
      .reduce((sum, each) => sum + linesOf(each, room[at]!), 0),
  );
}

const typeOf = (table: LetterTable): number => table.size ?? size.table;

/** How high a row of a table becomes, in twips. */
export function rowHeight(table: LetterTable, row: readonly string[]): number {
  return Math.max(1, ...cellLines(table, row)) * lineFor(typeOf(table)) + cellMargin.top + cellMargin.bottom + border;
}

/** A table in a letter: as wide as the text, its heads on each page, no row over two pages. */
export function letterTable(table: LetterTable): Table {
  const widths = widthsOf(table);
  const halfPoints = typeOf(table);
  const cell = (words: string, centred: boolean, isHead: boolean) =>
    new TableCell({
      verticalAlign: VerticalAlignTable.CENTER,
      children: printable(words)
        .split('\n')
        .map(
          (each) =>
            new Paragraph({
              alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
              spacing: { line: lineFor(halfPoints), lineRule: LineRuleType.EXACT },
              children: [
                new TextRun({
                  text: each,
                  size: halfPoints,
                  snapToGrid: false,
                  ...(isHead ? { font: faces(fonts.heading) } : {}),
                }),
              ],
            }),
        ),
    });
  const heads = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(({ head }) => cell(head, true, true)),
  });
  const rows = table.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((words, at) => cell(words, table.columns[at]?.centred ?? false, false)),
      }),
  );
  return new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: cellMargin,
    rows: table.headless ? rows : [heads, ...rows],
  });
}
