import type { FigureTable } from '../excel/figure-tables.js';

/** 移交 of the result to the overall assessment: one row for each unit. */
export interface Transfer {
  year: number;
  scheme: string;
  /** Percent of the whole assessment, e.g. 4.00. */
  weight: string;
  /** 文号; null while the result is not published. */
  number: string | null;
  snapshot: number;
  units: TransferUnit[];
}

export interface TransferUnit {
  /** What the register of units knows it by. */
  code: string;
  unit: string;
  group: string;
  contributionOf: string;
  contribution: string | null;
  total: string | null;
  grade: string | null;
  isVetoed: boolean;
  /** SHA-256 of the unit's frozen ledger. */
  hash: string;
}

const columns = [
  { head: '单位编号', width: 12, isText: true },
  { head: '单位名称', width: 32, isText: true },
  { head: '对比组', width: 20, isText: true },
  { head: '满分', width: 10 },
  { head: '折入分值', width: 12 },
  { head: '考核得分', width: 12 },
  { head: '权重（%）', width: 12 },
  { head: '等次', width: 12, isText: true },
  { head: '否决', width: 8, isText: true },
  { head: '文号', width: 28, isText: true },
  { head: '台账校验值（SHA-256）', width: 40, isText: true },
];

export const transferHeads: string[] = columns.map(({ head }) => head);

export const transferRows = ({ units, weight, number }: Transfer): string[][] =>
  units.map(({ code, unit, group, contributionOf, contribution, total, grade, isVetoed, hash }) => [
    ...[code, unit, group, contributionOf, contribution ?? '', total ?? '', weight, grade ?? ''],
    ...[isVetoed ? '是' : '否', number ?? '', hash],
  ]);

/** What whoever takes the table has to know. */
export const transferNotes = ({ scheme, weight, snapshot, number }: Transfer): string[] => [
  `折入分值 = 考核得分 × ${weight}%，依据${scheme}；没有得分的单位为空，由接收方按其规定处理。`,
  `${number === null ? '结果已定稿，尚未发布。' : `结果已发布，文号${number}。`}第${snapshot}次快照，逐单位附台账校验值。`,
];

export const transferTitle = ({ year }: Pick<Transfer, 'year'>): string => `${year}年度政务公开工作考核得分移交表`;

export const transferTables = (transfer: Transfer): FigureTable[] => [
  {
    sheet: '移交表',
    title: transferTitle(transfer),
    notes: transferNotes(transfer),
    columns,
    rows: transferRows(transfer),
  },
];
