import { dateWords } from '../date-words.js';
import type { Letter, LetterTable } from '../letter/letter.js';
import { cellLines, rowHeight } from '../letter/letter-table.js';
import { charactersInLine, line, text as textArea } from '../letter/page.js';
import { widthOf } from '../letter/text-width.js';
import { titleLines } from '../letter/title-lines.js';

/** A task that lags behind, in plain words and dates as 2026-11-27. */
export interface SheetTask {
  title: string;
  light: 'red' | 'yellow';
  /** Why, the weightiest first. */
  reasons: string[];
  firstDeadline: string | null;
  effectiveDeadline: string | null;
  /** Working days late by each of both; 0 in time. */
  daysLateByFirst: number;
  daysLate: number;
  /** 督办单 that wait for an answer. */
  notices: string[];
}

/** 调度单 of one unit (一季一调度). */
export interface MeetingSheet {
  /** 发文机关 */
  issuer: string;
  plan: string;
  year: number;
  quarter: number;
  unit: string;
  /** The day for which the lights hold. */
  on: string;
  /** All that lag, the worst first. */
  tasks: SheetTask[];
  /** 工作要求 */
  asked: string;
}

/** Which tasks stand on the page, and of how many no more is said than that they are there. */
export interface SheetRows {
  shown: SheetTask[];
  left: number;
}

/** 五号 */
const rowSize = 21;
const shape: LetterTable['columns'] = [
  { head: '序号', share: 6.5, centred: true },
  { head: '工作任务', share: 31 },
  { head: '首次期限／\n有效期限', share: 15.5, centred: true },
  { head: '逾期\n工作日', share: 9, centred: true },
  { head: '亮灯原因', share: 29 },
  { head: '督办单', share: 9, centred: true },
];
const askedShape: LetterTable['columns'] = [
  { head: '', share: 6.5, centred: true },
  { head: '', share: 93.5 },
];
/** What is asked takes so many lines at most, so that tasks have room on the same page. */
export const mostAskedLines = 10;
/** Characters of a cell that is longer. */
const mostOfTitle = 42;
const mostOfReasons = 36;
const mostOfNotices = 12;

export const lightWords = { red: '红灯', yellow: '黄灯' } as const;
export const quarterWords = (quarter: number): string => `第${['一', '二', '三', '四'][quarter - 1]}季度`;

/** How many lines what is asked takes on the page. */
export const askedLines = (asked: string): number => cellLines(askedTable(asked), ['', asked])[1]!;

/**
 * The tasks that fit on one A4 page beside what else stands on it: the worst ones, the others only counted. What is asked
 * must not take more than `mostAskedLines`.
 */
export function sheetRows(sheet: MeetingSheet): SheetRows {
  const table: LetterTable = { kind: 'table', columns: shape, rows: [], size: rowSize };
  const head = rowHeight(
    table,
    shape.map(({ head: words }) => words),
  );
  const asked = askedTable(sheet.asked);
  const lines =
    titleLines(titleOf(sheet)).length +
    1 +
    lineCount(`${sheet.unit}：`) +
    lineCount(`\u3000\u3000${introduction(sheet)}`) +
    signedLines;
  // a line is kept back: programs measure text a little differently
  let room = textArea.height - (lines + 1) * line - head - rowHeight(asked, asked.rows[0]!) - betweenTables;
  let count = 0;
  for (const [at, task] of sheet.tasks.entries()) {
    room -= rowHeight(table, rowOf(task, at));
    if (room < 0) break;
    count += 1;
  }
  const shown = sheet.tasks.slice(0, Math.max(1, count));
  return { shown, left: sheet.tasks.length - shown.length };
}

/** An empty line, the signature and its date. */
const signedLines = 3;
/** Empty, or how many others there are. */
const betweenTables = line;

const lineCount = (text: string): number => Math.ceil(widthOf(text) / (charactersInLine - 1));

const titleOf = ({ year, quarter }: MeetingSheet): string => `${year}年${quarterWords(quarter)}政务公开工作调度单`;

const countOf = ({ tasks }: MeetingSheet, light: SheetTask['light']): number =>
  tasks.filter((task) => task.light === light).length;

function introduction(sheet: MeetingSheet): string {
  const counts = (['red', 'yellow'] as const)
    .filter((light) => countOf(sheet, light) > 0)
    .map((light) => `${lightWords[light]}${countOf(sheet, light)}项`);
  return `截至${dateWords(sheet.on)}，你单位承担的《${sheet.plan}》任务中有${sheet.tasks.length}项滞后（${counts.join('、')}），现予调度：`;
}

const cut = (text: string, most: number): string => {
  const characters = [...text.replaceAll('\n', ' ')];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : characters.join('');
};

/** By the first and by the effective deadline, where these differ. */
const both = (first: string, effective: string, between: string): string =>
  first === effective ? first : `${first}${between}${effective}`;

const rowOf = (task: SheetTask, at: number): string[] => [
  `${at + 1}`,
  cut(task.title, mostOfTitle),
  both(task.firstDeadline ?? '—', task.effectiveDeadline ?? '—', '\n'),
  both(`${task.daysLateByFirst || '—'}`, `${task.daysLate || '—'}`, '\n'),
  cut(`${lightWords[task.light]}：${task.reasons.join('；')}`, mostOfReasons),
  cut(task.notices.join('、') || '—', mostOfNotices),
];

const askedTable = (asked: string): LetterTable => ({
  kind: 'table',
  columns: askedShape,
  rows: [['要求', asked]],
  size: rowSize,
  headless: true,
});

/** One unit's sheet: one A4 page. */
export function sheetLetter(sheet: MeetingSheet): Letter {
  const { shown, left } = sheetRows(sheet);
  return {
    title: titleOf(sheet),
    addressees: [sheet.unit],
    body: [
      { kind: 'paragraph', text: introduction(sheet) },
      { kind: 'table', columns: shape, rows: shown.map(rowOf), size: rowSize },
      {
        kind: 'paragraph',
        text: left === 0 ? '' : `另有${left}项滞后任务，本页未逐项列出，详见任务台账。`,
      },
      askedTable(sheet.asked),
    ],
    signature: { by: sheet.issuer, on: sheet.on, sealed: false },
  };
}
