import writeExcel, { type CellObject } from 'write-excel-file/universal';
import { printSetup } from '../excel/print-setup.js';
import { escaped, linesOf } from '../excel/sheet-text.js';
import { fonts } from '../fonts.js';
import { printable } from '../printable.js';
import { type Problem, problemHeads, problemRows } from './problems.js';
import { rankingCells, rankingHeads, type RankingGroup, type Weights } from './ranking.js';
import { totalWords, type UnitSheet } from './unit-sheet.js';

/** What a circular has as its annexes. */
export interface InspectionTables {
  title: string;
  weights: Weights;
  groups: RankingGroup[];
  problems: Problem[];
  /** Only those of the units that the reader may see. */
  sheets: Pick<UnitSheet, 'unit' | 'group' | 'lines' | 'total'>[];
}

interface Table {
  sheet: string;
  title: string;
  /** Width in digits of the sheet's font. */
  columns: { head: string; width: number }[];
  rows: string[][];
}

const headRow = 2;
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

/** 排名表, 问题清单 and 评分明细 as a workbook of three sheets; figures are numbers and sort. */
export async function inspectionExcel(tables: InspectionTables): Promise<Uint8Array> {
  const shown = [ranking(tables), problemList(tables), lines(tables)];
  const blob = await writeExcel(
    shown.map(({ sheet, title, columns, rows }) => ({
      sheet,
      data: [
        titleRow(title, columns.length),
        columns.map(({ head }) => headCell(head)),
        ...rows.map((row) => rowOf(row, columns)),
      ],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: headRow,
      orientation: 'landscape' as const,
    })),
    {
      fontFamily: fonts.text.name,
      fontSize: 11,
      features: [
        printSetup(
          ...shown.map(({ sheet, columns, rows }) => ({
            ...{ sheet, headRow, rows: rows.length + 1, columns: columns.length },
          })),
        ),
      ],
    },
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

const titleRow = (title: string, columns: number): (CellObject | null)[] => [
  {
    ...words(title),
    columnSpan: columns,
    align: 'center',
    alignVertical: 'center',
    fontFamily: fonts.title.name,
    fontSize: 22,
    height: 48,
  },
  ...Array.from({ length: columns - 1 }, () => null),
];

const headCell = (head: string): CellObject => ({
  ...words(head),
  ...bordered,
  align: 'center',
  fontFamily: fonts.heading.name,
  height: 40,
});

/** As high as its longest cell. */
function rowOf(row: string[], columns: Table['columns']): CellObject[] {
  const lines = Math.max(...row.map((text, at) => linesOf(text, columns[at]!.width)));
  return row.map((text) => ({ ...cellOf(text), height: Math.min(highestRow, lines * lineHeight + 8) }));
}

/** A figure as a number, in the decimals in which it is printed. */
function cellOf(text: string): CellObject {
  const figure = /^-?\d{1,12}(?:\.(\d{1,4}))?$/.exec(text);
  if (figure === null) return { ...words(text), ...bordered };
  const decimals = figure[1];
  const format = decimals === undefined ? '0' : `0.${'0'.repeat(decimals.length)}`;
  return { value: Number(text), type: Number, format, ...bordered, align: 'center' };
}

const ranking = ({ title, weights, groups }: InspectionTables): Table => ({
  sheet: '排名表',
  title: `${title}得分和排名表`,
  columns: ['对比组', ...rankingHeads(weights)].map((head, at) => ({
    head,
    width: [18, 8, 28, 12, 12, 12, 10, 10, 24][at]!,
  })),
  rows: groups.flatMap((group) => group.units.map((unit) => [group.title, ...rankingCells(unit)])),
});

function problemList({ title, problems }: InspectionTables): Table {
  const heads = problemHeads(problems);
  const widths: Record<string, number> = {
    序号: 8,
    单位: 24,
    问题类别: 24,
    具体问题: 60,
    程度: 10,
    扣分: 10,
    整改情况: 16,
  };
  return {
    sheet: '问题清单',
    title: `${title}问题清单`,
    columns: heads.map((head) => ({ head, width: widths[head]! })),
    rows: problemRows(problems),
  };
}

const lines = ({ title, sheets }: InspectionTables): Table => ({
  sheet: '评分明细',
  title: `${title}评分明细`,
  columns: [
    { head: '对比组', width: 18 },
    { head: '单位', width: 28 },
    { head: '评分项', width: 20 },
    { head: '分值', width: 10 },
    { head: '计算过程', width: 70 },
    { head: '得分', width: 12 },
  ],
  rows: sheets.flatMap(({ unit, group, lines: own, total }) => [
    ...own.map(({ name, weight, working, score }) => [group, unit, name, weight ?? '—', working, score ?? '不适用']),
    [group, unit, '总分', '100', '各项得分之和', totalWords({ total })],
  ]),
});
