import type { Block, LetterTable } from '../letter/letter.js';

/** A unit in the ranking of its group; figures in the words in which they are printed. */
export interface RankedUnit {
  /** Null where it has none: vetoed, or without anything to rank by. */
  rank: number | null;
  unit: string;
  /** Null where the dimension does not apply. */
  quantity: string | null;
  content: string | null;
  timeliness: string | null;
  /** Deducted from the total for other findings. */
  other: string;
  total: string | null;
  /** 备注: why it has no rank, and the like. */
  remark: string;
}

/** 对比组 */
export interface RankingGroup {
  title: string;
  units: RankedUnit[];
}

/** What each dimension weighs, of 100. */
export interface Weights {
  quantity: number;
  content: number;
  timeliness: number;
}

/** 五号 */
const rowSize = 21;

export const rankingHeads = ({ quantity, content, timeliness }: Weights): string[] => [
  '名次',
  '单位',
  `公开数量\n${quantity}分`,
  `公开内容\n${content}分`,
  `公开时限\n${timeliness}分`,
  '其他\n扣分',
  '总分',
  '备注',
];

/** Remarks are rare: without any the names of units have their room. */
const shares = [8, 24, 12, 12, 12, 10, 10, 16];
const sharesUnremarked = [8, 30, 12, 12, 12, 9, 9, 8];

export const rankingCells = ({
  rank,
  unit,
  quantity,
  content,
  timeliness,
  other,
  total,
  remark,
}: RankedUnit): string[] => [
  rank === null ? '—' : `${rank}`,
  unit,
  quantity ?? '不适用',
  content ?? '不适用',
  timeliness ?? '不适用',
  other,
  total ?? '—',
  remark,
];

const rankingTable = ({ units }: RankingGroup, weights: Weights, isRemarked: boolean): LetterTable => ({
  kind: 'table',
  columns: rankingHeads(weights).map((head, at) => ({
    head,
    share: (isRemarked ? shares : sharesUnremarked)[at]!,
    centred: at !== 1 && at !== 7,
  })),
  rows: units.map(rankingCells),
  size: rowSize,
});

/** 排名表 by group; the groups are named where there are several. */
export function rankingBlocks(groups: readonly RankingGroup[], weights: Weights): Block[] {
  const isRemarked = groups.some(({ units }) => units.some(({ remark }) => remark !== ''));
  return groups.flatMap((group): Block[] => [
    ...(groups.length > 1 ? [{ kind: 'heading', level: 1, text: group.title } as const] : []),
    rankingTable(group, weights, isRemarked),
  ]);
}
