import type { LetterTable } from '../letter/letter.js';

/** 问题 that an inspection has found, in plain words. */
export interface Problem {
  /** Null where units are not named. */
  unit: string | null;
  /** The item of the check list, or what else it is about. */
  kind: string;
  words: string;
  /** 轻微、一般、严重, or 否决情形. */
  severity: string;
  /** What it cost; null for none of its own. */
  deduction: string | null;
  /** How far its rectification has come. */
  rectification: string;
}

/** 五号 */
const rowSize = 21;

const columns = [
  { head: '序号', share: 8, centred: true },
  { head: '单位', share: 17 },
  { head: '问题类别', share: 17 },
  { head: '具体问题', share: 32 },
  { head: '程度', share: 9, centred: true },
  { head: '扣分', share: 8, centred: true },
  { head: '整改情况', share: 13, centred: true },
];

const isNamed = (problems: readonly Problem[]): boolean => problems.some(({ unit }) => unit !== null);

const shown = <T>(all: readonly T[], named: boolean): T[] => all.filter((_, at) => named || at !== 1);

export const problemHeads = (problems: readonly Problem[]): string[] =>
  shown(
    columns.map(({ head }) => head),
    isNamed(problems),
  );

export const problemRows = (problems: readonly Problem[]): string[][] =>
  problems.map(({ unit, kind, words, severity, deduction, rectification }, at) =>
    shown([`${at + 1}`, unit ?? '', kind, words, severity, deduction ?? '—', rectification], isNamed(problems)),
  );

/** 问题清单; without a column for units where they are not named. */
export const problemTable = (problems: readonly Problem[]): LetterTable => ({
  kind: 'table',
  columns: shown(columns, isNamed(problems)),
  rows: problemRows(problems),
  size: rowSize,
});
