import { type FigureTable, figureTablesExcel } from '../excel/figure-tables.js';
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

/** 排名表, 问题清单 and 评分明细 as a workbook of three sheets; figures are numbers and sort. */
export const inspectionExcel = (tables: InspectionTables): Promise<Uint8Array> =>
  figureTablesExcel([ranking(tables), problemList(tables), lines(tables)]);

const ranking = ({ title, weights, groups }: InspectionTables): FigureTable => ({
  sheet: '排名表',
  title: `${title}得分和排名表`,
  columns: ['对比组', ...rankingHeads(weights)].map((head, at) => ({
    head,
    width: [18, 8, 28, 12, 12, 12, 10, 10, 24][at]!,
  })),
  rows: groups.flatMap((group) => group.units.map((unit) => [group.title, ...rankingCells(unit)])),
});

function problemList({ title, problems }: InspectionTables): FigureTable {
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

const lines = ({ title, sheets }: InspectionTables): FigureTable => ({
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
