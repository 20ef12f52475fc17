import { dateWords } from '../date-words.js';
import type { Block, Letter, LetterTable } from '../letter/letter.js';
import { rowHeight } from '../letter/letter-table.js';
import { gap, line, text as textArea } from '../letter/page.js';
import { titleLines } from '../letter/title-lines.js';

/** 督查评分表 of one unit: figures in the words in which they are printed, dates as 2026-11-27. */
export interface UnitSheet {
  issuer: string;
  /** The inspection's title. */
  inspection: string;
  unit: string;
  /** 对比组 */
  group: string;
  method: string;
  from: string;
  to: string;
  inspectors: string[];
  /** The lines of which the total is the sum, in their order. */
  lines: SheetLine[];
  /** 问题 that stand, in the order of their numbers. */
  problems: SheetProblem[];
  /** 好的做法 */
  praises: string[];
  /** Null where nothing applies to the unit. */
  total: string | null;
  /** Null before ranks are published, and for who has none. */
  rank: string | null;
  /** What the reader has to know: what does not apply, a veto. */
  notes: string[];
  /** The day for which it holds. */
  on: string;
}

interface SheetLine {
  name: string;
  /** Null where the line has no weight of its own. */
  weight: string | null;
  working: string;
  /** Null where it does not apply. */
  score: string | null;
}

interface SheetProblem {
  number: number;
  kind: string;
  words: string;
  severity: string;
  deduction: string | null;
}

/** 五号, and where the page would not hold that, 小五. */
const sizes = [21, 18];

const lineShape = [
  { head: '评分项', share: 18 },
  { head: '分值', share: 9, centred: true },
  { head: '计算过程', share: 61 },
  { head: '得分', share: 12, centred: true },
];
const problemShape = [
  { head: '编号', share: 8, centred: true },
  { head: '检查项', share: 24 },
  { head: '问题', share: 47 },
  { head: '程度', share: 10, centred: true },
  { head: '扣分', share: 11, centred: true },
];
const namedShape = [
  { head: '', share: 18, centred: true },
  { head: '', share: 82 },
];
const aboutShape = [
  { head: '', share: 15, centred: true },
  { head: '', share: 35 },
  { head: '', share: 15, centred: true },
  { head: '', share: 35 },
];

export const unitSheetTitle = ({ inspection }: UnitSheet): string => `${inspection}评分表`;

export const totalWords = ({ total }: Pick<UnitSheet, 'total'>): string => total ?? '不计分';

function tablesOf(sheet: UnitSheet, size: number): LetterTable[] {
  const { unit, group, method, from, to, lines, problems, praises, rank, notes, inspectors } = sheet;
  const about: LetterTable = {
    kind: 'table',
    columns: aboutShape,
    size,
    headless: true,
    rows: [
      ['被检单位', unit, '对比组', group],
      ['督查方式', method, '督查时间', `${dateWords(from)}至\n${dateWords(to)}`],
    ],
  };
  const scores: LetterTable = {
    kind: 'table',
    columns: lineShape,
    size,
    rows: [
      ...lines.map(({ name, weight, working, score }) => [name, weight ?? '—', working, score ?? '不适用']),
      ['总分', '100', '各项得分之和', totalWords(sheet)],
    ],
  };
  const found = problems.map(({ number, kind, words, severity, deduction }) => [
    ...[`${number}`, kind, words, severity, deduction ?? '—'],
  ]);
  const list: LetterTable = {
    kind: 'table',
    columns: problemShape,
    size,
    rows: found.length === 0 ? [['—', '—', '未发现问题', '—', '—']] : found,
  };
  const rest: LetterTable = {
    kind: 'table',
    columns: namedShape,
    size,
    headless: true,
    rows: [
      ...(rank === null ? [] : [['组内名次', rank]]),
      ...(praises.length === 0 ? [] : [['好的做法', praises.map((one, at) => `${at + 1}. ${one}`).join('\n')]]),
      ...(notes.length === 0 ? [] : [['说明', notes.join('\n')]]),
      ['督查人员', inspectors.join('、')],
      ['单位负责人', '（签字）'],
    ],
  };
  return [about, scores, list, rest];
}

const heightOf = (table: LetterTable): number =>
  [...(table.headless ? [] : [table.columns.map(({ head }) => head)]), ...table.rows].reduce(
    (sum, row) => sum + rowHeight(table, row),
    0,
  );

/** Whether all of it stands on one A4 page in type of that size. */
function fits(sheet: UnitSheet, size: number): boolean {
  const tables = tablesOf(sheet, size);
  // empty: under the title, above signature and date, and one kept back
  const lines = titleLines(unitSheetTitle(sheet)).length + 1 + 1 + 2 + 1;
  return (
    lines * line + (tables.length - 1) * gap + tables.reduce((sum, table) => sum + heightOf(table), 0) <=
    textArea.height
  );
}

/** One unit's sheet: one A4 page where it fits, in smaller type if need be; what is longer goes on on the next. */
export function unitSheetLetter(sheet: UnitSheet): Letter {
  const size = sizes.find((each) => fits(sheet, each)) ?? sizes[0]!;
  return {
    title: unitSheetTitle(sheet),
    body: tablesOf(sheet, size).flatMap((table, at): Block[] => (at === 0 ? [table] : [{ kind: 'gap' }, table])),
    signature: { by: sheet.issuer, on: sheet.on, sealed: false },
  };
}
