import type { Annex, Block, Letter } from '../letter/letter.js';
import { chineseNumber } from '../letter/levels.js';
import { type Problem, problemTable } from './problems.js';
import { rankingBlocks, type RankingGroup, type Weights } from './ranking.js';
import { signedNote, type SignedBy } from '../signed-by.js';

/** 通报: what it says, in plain words and dates as 2026-11-27. */
export interface CircularDocument extends SignedBy {
  /** 发文机关 */
  issuer: string;
  /** 文号; null while it is not published. */
  number: string | null;
  /** 成文日期; null while it is not signed. */
  date: string | null;
  title: string;
  /** 主送 */
  addressees: string[];
  /** 总体情况, 主要做法, 存在问题, 下一步要求. */
  sections: CircularSection[];
  weights: Weights;
  groups: RankingGroup[];
  problems: Problem[];
  /** 抄送 */
  copies: string[];
  /** Of the second and later versions: what they correct, and why. */
  correction: Correction | null;
}

export interface CircularSection {
  title: string;
  /** Under its heading, whose level is the first. */
  body: Block[];
}

export interface Correction {
  version: number;
  /** 文号 of the version before. */
  replaces: string;
  reason: string;
}

export const circularAnnexNames = ({ problems }: Pick<CircularDocument, 'problems'>): string[] => [
  '督查得分和排名表',
  ...(problems.length > 0 ? ['督查发现问题清单'] : []),
];

/** Its title, and what has become of it. */
export const circularTitle = ({ title, number, correction }: CircularDocument): string =>
  `${title}${correction === null ? '' : `（第${chineseNumber(correction.version)}版）`}${number === null ? '（送审稿）' : ''}`;

/** What stands before the first section of a version that corrects another one. */
export const correctionWords = ({ replaces, reason }: Correction): string =>
  `本通报更正并代替${replaces}。更正原因：${reason.trim().replace(/[。\s]+$/u, '')}。`;

/** A circular as a letter, with its annexes behind it. */
export function circularLetter(circular: CircularDocument): Letter {
  const { issuer, number, date, addressees, sections, groups, weights, problems, copies, correction } = circular;
  const [ranking, list] = circularAnnexNames(circular);
  const annexes: Annex[] = [
    { title: ranking!, body: rankingBlocks(groups, weights) },
    ...(list === undefined ? [] : [{ title: list, body: [problemTable(problems)] }]),
  ];
  const note = signedNote(circular);
  return {
    mark: issuer,
    ...(number === null ? {} : { number }),
    title: circularTitle(circular),
    addressees,
    body: [
      ...(correction === null ? [] : [{ kind: 'paragraph', text: correctionWords(correction) } as const]),
      ...sections.flatMap(({ title, body }): Block[] => [{ kind: 'heading', level: 1, text: title }, ...body]),
    ],
    annexes: annexes.map((annex) => annex.title),
    signature: { by: issuer, on: date, sealed: true },
    ...(note === undefined ? {} : { note }),
    annexPages: annexes,
    ...(date === null ? {} : { imprint: { copies, printer: issuer, printedOn: date } }),
  };
}
