import { compareLedgers } from '@yaodian/assessment';
import type { FigureTable } from '@yaodian/official-document';
import type { Rehearsal, RehearsalMove, RehearsedScheme } from './rehearsal.dto.js';
import type { BothScored } from './rehearse.js';

const none = '—';
const numbered = ({ title, year, number }: RehearsedScheme): string =>
  number === null ? `${title}（${year}年，草稿）` : `${title}（${year}年第${number}号）`;

/** 名次变动 and 逐项对比 as the sheets of a workbook. */
export function rehearsalTables(rehearsal: Rehearsal, scored: BothScored): FigureTable[] {
  const { scheme, against, facts, isPartial } = rehearsal;
  const frozen = facts.snapshot === null ? '现有数据' : `第${facts.snapshot}次快照`;
  const notes = [
    `推演方案：${numbered(scheme)}；对比方案：${numbered(against)}。`,
    `数据：${facts.planTitle}，截至${facts.until ?? none}，${frozen}。推演结果不作为考核结果。`,
    ...(isPartial ? ['部分指标尚未评分，总分按已评分值折算为得分率（满分100）。'] : []),
  ];
  const title = `${scheme.title}推演`;
  return [
    {
      ...{ sheet: '名次变动', title, notes },
      columns: [
        { head: '对比组', width: 18 },
        { head: '单位', width: 28 },
        ...['原名次', '现名次', '名次变动', '原总分', '现总分', '总分变动', '原折入得分', '现折入得分'].map((head) => ({
          ...{ head, width: 12 },
        })),
      ],
      rows: rehearsal.moves.map(moveRow),
    },
    {
      ...{ sheet: '逐项对比', title: `${title}逐项对比` },
      columns: [
        { head: '单位', width: 28 },
        { head: '编号', width: 10, isText: true },
        { head: '指标', width: 34 },
        ...['原分值', '原得分', '现分值', '现得分', '得分变动'].map((head) => ({ head, width: 12 })),
      ],
      rows: lineRows(rehearsal, scored),
    },
  ];
}

const moveRow = ({ group, unitName, rank, up, total, contribution }: RehearsalMove): string[] => [
  ...[group.after ?? none, unitName, rank.before?.toString() ?? none, rank.after?.toString() ?? none],
  up === null ? none : up === 0 ? '不变' : up > 0 ? `上升${up}位` : `下降${-up}位`,
  ...[total.before, total.after, total.change, contribution.before, contribution.after].map((figure) => figure ?? none),
];

function lineRows({ moves }: Rehearsal, { before, after }: BothScored): string[][] {
  const old = new Map(before.map(({ ledger }) => [ledger.unitId, ledger]));
  const now = new Map(after.map(({ ledger }) => [ledger.unitId, ledger]));
  return moves.flatMap(({ unitId, unitName }) =>
    compareLedgers(old.get(unitId)!, now.get(unitId)!)
      .lines.filter(({ how }) => how !== 'same-score')
      .map(({ before: was, after: is, change }) => [
        ...[unitName, (is ?? was)!.number, (is ?? was)!.name],
        ...[was?.points, was?.score, is?.points, is?.score].map((figure) => figure ?? none),
        change,
      ]),
  );
}
