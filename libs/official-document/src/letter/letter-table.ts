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
import { linesOf } from '../word/lines-of.js';
import type { LetterTable } from './letter.js';
import { size, text } from './page.js';

const cellMargin = { top: 30, bottom: 30, left: 70, right: 70 };
const border = 10;
/** Exact height of a line for type of so many half points. */
const lineFor = (halfPoints: number): number => halfPoints * 13;

const widthsOf = ({ columns }: LetterTable): number[] => {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => Math.floor((share / whole) * text.width));
};

/** How high a row of a table becomes at most, in twips. */
export function rowHeight(table: LetterTable, row: readonly string[]): number {
  const halfPoints = table.size ?? size.table;
  const widths = widthsOf(table);
  const lines = row.map((words, at) => linesOf(words, widths[at]! - cellMargin.left - cellMargin.right, halfPoints));
  return Math.max(1, ...lines) * lineFor(halfPoints) + cellMargin.top + cellMargin.bottom + border;
}

/** A table in a letter: as wide as the text, its heads on each page, no row over two pages. */
export function letterTable(table: LetterTable): Table {
  const widths = widthsOf(table);
  const halfPoints = table.size ?? size.table;
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
    rows: [heads, ...rows],
  });
}
