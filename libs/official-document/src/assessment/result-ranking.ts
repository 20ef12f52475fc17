import { dateWords } from '../date-words.js';
import type { FigureTable } from '../excel/figure-tables.js';
import type { Block, Letter, LetterTable } from '../letter/letter.js';

/** A unit in the ranking of its comparison group; figures in the words in which they are printed. */
export interface ResultUnit {
  /** Null where it has none: vetoed, listed only, or without anything to rank by. */
  rank: number | null;
  unit: string;
  total: string | null;
  grade: string | null;
  contribution: string | null;
  /** 备注: why it has no rank, and the like. */
  remark: string;
}

/** 对比组 */
export interface ResultGroup {
  title: string;
  units: ResultUnit[];
}

/** 考核结果排名 as a paper of its own. */
export interface ResultRanking {
  issuer: string;
  year: number;
  scheme: string;
  /** Full points of open government affairs in the whole assessment, e.g. 4.00. */
  contributionOf: string;
  groups: ResultGroup[];
  /** 文号; null while the result is not published. */
  number: string | null;
  snapshot: number;
  hash: string;
  /** Of publishing, else of finalising. */
  on: string;
}

/** 五号 */
const rowSize = 21;

const heads = (of: string): string[] => ['名次', '单位', '考核得分', '等次', `折入分值\n满分${of}`, '备注'];
const shares = [9, 35, 14, 12, 16, 14];

const cells = ({ rank, unit, total, grade, contribution, remark }: ResultUnit): string[] => [
  rank === null ? '—' : `${rank}`,
  unit,
  total ?? '不计分',
  grade ?? '—',
  contribution ?? '—',
  remark,
];

const rankingTable = ({ units }: ResultGroup, of: string): LetterTable => ({
  kind: 'table',
  columns: heads(of).map((head, at) => ({ head, share: shares[at]!, centred: at !== 1 && at !== 5 })),
  rows: units.map(cells),
  size: rowSize,
});

/** 排名表 by group; the groups are named where there are several. */
export const resultRankingBlocks = (groups: readonly ResultGroup[], of: string): Block[] =>
  groups.flatMap((group): Block[] => [
    ...(groups.length > 1 ? [{ kind: 'heading', level: 1, text: group.title } as const] : []),
    rankingTable(group, of),
  ]);

export const resultRankingTitle = ({ year, number }: Pick<ResultRanking, 'year' | 'number'>): string =>
  `${year}年度政务公开工作考核结果排名${number === null ? '（送审稿）' : ''}`;

/** By what it was made, and which frozen version it prints. */
const sources = ({ scheme, snapshot, hash, number }: ResultRanking): string[] => [
  `依据${scheme}，按对比组分别排名；得分相同的名次并列，有否决情形的不排名。`,
  ...(number === null ? ['本表已定稿，尚未发布。'] : [`文号：${number}`]),
  `第${snapshot}次快照，校验值 SHA-256 ${hash}`,
];

export const resultRankingLetter = (ranking: ResultRanking): Letter => ({
  title: resultRankingTitle(ranking),
  body: [
    ...resultRankingBlocks(ranking.groups, ranking.contributionOf),
    { kind: 'gap' },
    {
      kind: 'table',
      columns: [
        { head: '', share: 12, centred: true },
        { head: '', share: 88 },
      ],
      headless: true,
      rows: [['说明', sources(ranking).join('\n')]],
      size: rowSize,
    },
  ],
  signature: { by: ranking.issuer, on: ranking.on, sealed: false },
});

/** One sheet, so that it sorts over the groups. */
export const resultRankingTables = (ranking: ResultRanking): FigureTable[] => [
  {
    sheet: '考核结果排名',
    title: resultRankingTitle(ranking),
    notes: sources(ranking),
    columns: ['对比组', ...heads(ranking.contributionOf)].map((head, at) => ({
      head,
      width: [24, 8, 36, 12, 12, 16, 24][at]!,
    })),
    rows: ranking.groups.flatMap((group) => group.units.map((unit) => [group.title, ...cells(unit)])),
    foot: [`${ranking.issuer}\u3000${dateWords(ranking.on)}`],
  },
];
