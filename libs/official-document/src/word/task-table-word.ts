import {
  AlignmentType,
  convertMillimetersToTwip as mm,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { faces, type Font, fonts } from '../fonts.js';
import { type ColumnKind, type PrintedTable, printTable, type TaskTable } from '../task-table.js';
import { fontTable } from './font-table.js';
import { linesOf } from './lines-of.js';

/** Sizes of type in half points: 二号, 三号, 四号, 五号. */
const size = { title: 44, annex: 32, pageNumber: 28, table: 21 };
/** The standard's margins, seen with the page turned: its 版心 of 225 × 156 mm lies across. */
const margin = { top: mm(28), bottom: mm(26), left: mm(37), right: mm(35), header: mm(15), footer: mm(14) };
const papers = { a4: { width: 11_906, height: 16_838 }, a3: { width: 16_838, height: 23_811 } };
const cellMargin = 70;
const style = { head: 'TableHead', centred: 'TableCentred' };

/** How the columns share the width of the text. */
const shares: Record<ColumnKind, number> = {
  number: 14,
  section: 22,
  title: 36,
  requirement: 72,
  lead: 24,
  responsible: 32,
  person: 26,
  leader: 26,
  deadline: 24,
  targets: 30,
  light: 30,
  state: 22,
};
const centred: ColumnKind[] = ['number', 'section', 'lead', 'deadline', 'state'];
/** A row of more lines may break over two pages; these are two thirds of one. */
const mostLinesTogether = 20;

/**
 * A plan's task table as a Word document: an annex in the form of GB/T 9704-2012 on A4 across, the ledger on A3, its heads
 * on every page, a section's cell over all its rows, page numbers — 1 — on the outer side.
 */
export async function taskTableWord(table: TaskTable): Promise<Uint8Array> {
  const printed = printTable(table);
  const document = new Document({
    title: printed.title,
    creator: '要点通',
    lastModifiedBy: '要点通',
    evenAndOddHeaderAndFooters: true,
    styles: {
      // a table of thousands of rows names its form here, once, and not in every cell
      default: { document: { run: { font: faces(fonts.text), size: size.table } } },
      paragraphStyles: [
        {
          id: style.head,
          name: '表头',
          run: { font: faces(fonts.heading) },
          paragraph: { alignment: AlignmentType.CENTER },
        },
        { id: style.centred, name: '表中居中', paragraph: { alignment: AlignmentType.CENTER } },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { ...papers[printed.paper], orientation: PageOrientation.LANDSCAPE },
            margin,
          },
        },
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: [
          line('附件', fonts.heading, size.annex),
          line('', fonts.text, size.annex),
          line(printed.title, fonts.title, size.title, AlignmentType.CENTER),
          line('', fonts.text, size.table),
          tableOf(printed),
        ],
      },
    ],
  });
  const overrides = [{ path: 'word/fontTable.xml', data: fontTable(Object.values(fonts)) }];
  return new Uint8Array(await Packer.toArrayBuffer(document, undefined, overrides));
}

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

function line(text: string, font: Font, halfPoints: number, alignment: Alignment = AlignmentType.LEFT): Paragraph {
  return new Paragraph({ alignment, children: [new TextRun({ text, font: faces(font), size: halfPoints })] });
}

/** One character from the edge of the text: 单页码居右空一字，双页码居左空一字. */
function pageNumber(alignment: Alignment): Footer {
  const oneCharacter = (size.pageNumber / 2) * 20;
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: { left: oneCharacter, right: oneCharacter },
        children: [
          new TextRun({
            children: ['— ', PageNumber.CURRENT, ' —'],
            font: faces(fonts.pageNumber),
            size: size.pageNumber,
          }),
        ],
      }),
    ],
  });
}

type Merge = (typeof VerticalMergeType)[keyof typeof VerticalMergeType];

function tableOf(printed: PrintedTable): Table {
  const { columns, rows, paper } = printed;
  const textWidth = papers[paper].height - margin.left - margin.right;
  const whole = columns.reduce((sum, { kind }) => sum + shares[kind], 0);
  const columnWidths = columns.map(({ kind }) => Math.floor((shares[kind] / whole) * textWidth));
  const heads = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ head }) => cell(head, style.head)),
  });
  const body = rows.map(
    (row, index) =>
      new TableRow({
        cantSplit: row.every(
          (text, column) => linesOf(text, columnWidths[column]! - 2 * cellMargin, size.table) <= mostLinesTogether,
        ),
        children: row.map((text, column) => {
          const { kind } = columns[column]!;
          const merge = kind === 'section' ? mergeOf(printed, index, column) : undefined;
          return cell(text, centred.includes(kind) ? style.centred : undefined, merge);
        }),
      }),
  );
  return new Table({
    columnWidths,
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: { top: 30, bottom: 30, left: cellMargin, right: cellMargin },
    rows: [heads, ...body],
  });
}

const cell = (text: string, style?: string, merge?: Merge): TableCell =>
  new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    verticalMerge: merge,
    children: (merge === VerticalMergeType.CONTINUE ? '' : text)
      .split('\n')
      .map((words) => new Paragraph({ style, children: [new TextRun(words)] })),
  });

/** A section's cell goes on where this section and those above it are the same as in the row before. */
function mergeOf({ columns, rows }: PrintedTable, row: number, column: number): Merge {
  const same = columns.every(
    ({ kind }, each) => kind !== 'section' || each > column || rows[row]![each] === rows[row - 1]?.[each],
  );
  return same ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART;
}
