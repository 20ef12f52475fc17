import type { Block, Range } from '../model.js';
import { alignCells, fit, SECTION, SECTION_LINE, staysInCell } from './align.js';
import { trim } from '../prose/sentences.js';
import { enumeratorAt } from '../text/enumerators.js';
import { COLOPHON } from '../text/signature.js';
import { joinBroken, withBlankCells, withoutBars } from './cell-lines.js';
import { type Column, columnOf, isHeader, isUnitRole, isWords, settleColumns } from './columns.js';
import { regularRows } from './regular-rows.js';
import type { TableRow, TaskTable } from './table.js';

const MOST_HEADS = 20;
const STOP = /^(?:备注:|注:|说明:|附件|附:|抄送|印发|主办:|来源:|上一篇|下一篇|打印|关闭|【|分享)/;

/**
 * A table that lost its grid: the heads one to a line, then one cell to a line; blank cells left blank lines or nothing.
 * Finds the lines from the first head to the table's end in a run of paragraphs.
 */
export function findLostGrid(
  folded: string,
  blocks: Block[],
  from: number,
): { table: TaskTable; first: number; last: number } | null {
  // a bar alone on a line divides cells
  const text = (index: number): string =>
    folded.slice(blocks[index]?.start ?? 0, blocks[index]?.end ?? 0).replace(/^[\s|]+|[\s|]+$/g, '');
  for (let first = from; first < blocks.length; first++) {
    const heads: Head[] = [];
    let index = first;
    for (; index < blocks.length; index++) {
      const line = text(index);
      if (line === '') continue;
      const rest = restOfHead(text, index);
      if (rest !== null) {
        heads.push({ index, column: columnOf(line + text(rest))! }, { index: rest, column: null });
        index = rest;
        continue;
      }
      const column = blocks[index]!.kind === 'row' || isItem(line) ? null : columnOf(line);
      if (heads.length === MOST_HEADS || (!column && !isUnknownHead(text, heads, index))) break;
      heads.push({
        index,
        column: column ?? { role: heads.length === 1 ? 'title' : 'other', assists: false, figures: false },
      });
    }
    if (heads.length < 2 || !isHeader(columnsOf(heads)) || (heads.length < 3 && !isPlainPair(columnsOf(heads)))) {
      first = Math.max(first, heads.at(-1)?.index ?? first);
      continue;
    }
    const lines: number[] = [];
    const repeated: number[] = [];
    for (; index < blocks.length; index++) {
      if (blocks[index]!.kind === 'row' || STOP.test(text(index)) || COLOPHON.test(text(index))) break;
      if (text(index) === '') continue;
      const again = repeatedHeads(text, heads, index);
      if (again > 0) {
        repeated.push(...Array.from({ length: again }, (_, k) => index + k));
        index += again - 1;
      } else lines.push(index);
    }
    const start = heads[0]!.index;
    const last = lines.at(-1) ?? heads.at(-1)!.index;
    if (lines.length < 3) {
      first = last;
      continue;
    }
    return { table: rebuild(folded, blocks, heads, lines, repeated), first: start, last };
  }
  return null;
}

/** 3.公开重点事项: a line of a list, whatever its words. */
const isItem = (line: string): boolean => enumeratorAt(line, 0) !== null;

/** A line of the heads; the second line of a head that its narrow column broke has no column of its own. */
interface Head {
  index: number;
  column: Column | null;
}

const columnsOf = (heads: Head[]): Column[] => heads.flatMap(({ column }) => column ?? []);

/** 工作任务 and 责任单位: the smallest table. */
const isPlainPair = ([words, units]: Column[]): boolean =>
  isWords(words!.role) && words!.role !== 'group' && isUnitRole(units!.role);

/** Heads of which both halves are heads, too. */
const BROKEN = /^(?:项目类别|目标任务|责任领导|分管领导)$/;

/** Where the rest of a head stands that a narrow column broke: 牵头 and 部门; null for a whole head. */
function restOfHead(text: (index: number) => string, index: number): number | null {
  if (text(index).length !== 2) return null;
  let next = index + 1;
  while (next < index + 3 && text(next) === '') next++;
  const [first, second, whole] = [text(index), text(next), text(index) + text(next)].map(columnOf);
  if (BROKEN.test(text(index) + text(next))) return next;
  return text(next).length <= 4 && whole && first?.role !== 'number' && (!first || !second) ? next : null;
}

/** A head that no list knows, between known ones or the last one before the first row: 民生实事 behind the number. */
function isUnknownHead(text: (index: number) => string, heads: Head[], index: number): boolean {
  if (heads.length === 0 || !/^[\u4e00-\u9fff]{2,10}$/.test(text(index))) return false;
  const [next, second] = [nextLine(text, index), nextLine(text, nextLine(text, index))];
  if (columnOf(text(next)) !== null) return true;
  const rowsBegin = isFirstNumber(text(next)) || (SECTION_LINE.test(text(next)) && isFirstNumber(text(second)));
  return heads[0]!.column?.role === 'number' && rowsBegin;
}

const isFirstNumber = (line: string): boolean => /^1[.、]?$/.test(line);

/** The next line that is not blank, but no farther than four lines on. */
function nextLine(text: (index: number) => string, index: number): number {
  let next = index + 1;
  while (next < index + 4 && text(next) === '') next++;
  return next;
}

/** How many lines from here repeat the heads in order, as they do on each page; 0 where they do not. */
function repeatedHeads(text: (index: number) => string, heads: { index: number }[], from: number): number {
  let index = from;
  for (const head of heads) {
    while (index - from < 40 && index > from && text(index) === '') index++;
    if (text(index) !== text(head.index)) return 0;
    index++;
  }
  return index - from;
}

function rebuild(folded: string, blocks: Block[], heads: Head[], lines: number[], repeated: number[]): TaskTable {
  const columns = settleColumns(columnsOf(heads));
  const whole = joinBroken(
    folded,
    lines.map((index) => ({ start: blocks[index]!.start, end: blocks[index]!.end })),
  );
  const printed = [...heads.map(({ index }) => index), ...repeated];
  const paired = pairedPath(folded, whole, columns);
  if (paired) return tableOf(blocks, printed, columns, toRows(whole, whole, paired, columns, true));
  const ranges = withBlankCells(folded, whole);
  const cells = ranges.map((range) => withoutBars(folded, range));
  const regular = regularRows(folded, cells, columns);
  if (regular) return tableOf(blocks, printed, regular.columns, toRows(ranges, cells, regular.path, regular.columns));
  // a head over two columns is printed once: 工作任务 over group and task
  const title = columns.findIndex(({ role }) => role === 'title');
  const mayGroup = title >= 0 && !columns.some(({ role }) => role === 'group');
  if (mayGroup) columns.splice(title, 0, { role: 'group', assists: false, figures: false });
  const numbered = cells.filter(({ start, end }) => /^\s*\d{1,3}\s*$/.test(folded.slice(start, end))).length;
  if (numbered > 1 && !columns.some(({ role }) => role === 'number'))
    columns.splice(title + (mayGroup ? 2 : 1), 0, { role: 'number', assists: false, figures: false });
  const path = alignCells(folded, cells, withNumberedWords(folded, cells, columns));
  const unused = mayGroup && !path.includes(title);

  const rows = toRows(ranges, cells, path, columns);
  return tableOf(
    blocks,
    printed,
    unused ? columns.toSpliced(title, 1) : columns,
    unused ? rows.map((row) => ({ ...row, cells: row.cells.toSpliced(title, 1) })) : rows,
  );
}

const tableOf = (blocks: Block[], heads: number[], columns: Column[], rows: TableRow[]): TaskTable => ({
  start: blocks[heads[0]!]!.start,
  end: rows.at(-1)!.end,
  columns,
  rows,
  heads: heads.map((index) => ({ start: blocks[index]!.start, end: blocks[index]!.end })),
});

/**
 * A table of words and units alone: each sentence is a task of its own, its units follow it where they are printed anew,
 * and a short line over a sentence is a section. Null where cells hold several sentences.
 */
function pairedPath(folded: string, cells: Range[], columns: Column[]): number[] | null {
  if (columns.length !== 2 || !columns[0]!.sole || !isUnitRole(columns[1]!.role)) return null;
  const text = ({ start, end }: Range): string => folded.slice(start, end).trim();
  const units = cells.map((cell) => fit(folded, cell, columns[1]!) > 1);
  const isSentence = cells.map((cell, index) => !units[index] && /[。;]$/.test(text(cell)));
  if (isSentence.slice(0, units.indexOf(true)).filter(Boolean).length !== 1) return null;
  return cells.map((_, index) => {
    if (units[index]) return 1;
    return isSentence[index] || units[index + 1] !== false ? 0 : SECTION;
  });
}

/** Where no column is for numbers, but lines are numbered 1., 2., 3. throughout, each of these begins a row. */
function withNumberedWords(folded: string, cells: Range[], columns: Column[]): Column[] {
  const first = columns.findIndex(({ role }) => role === 'title' || role === 'requirement');
  if (first < 0 || columns.some(({ role }) => role === 'number')) return columns;
  const numbered = cells.flatMap(({ start, end }) => {
    const found = enumeratorAt(folded, trim(folded, { start, end }, /\s/).start);
    return found?.style === 'arabic' ? [{ start, number: found.number }] : [];
  });
  const runsOn = numbered.every(({ number }, index) => number === index + 1);
  if (numbered.length < 3 || !runsOn) return columns;
  const opens = new Set(numbered.map(({ start }) => start));
  return columns.map((column, index) => (index === first ? { ...column, opens } : column));
}

/** Rows of cells along the path; a row takes in the whole lines, bars included. Where `paired`, each line of words is a row. */
function toRows(lines: Range[], texts: Range[], path: number[], columns: Column[], paired = false): TableRow[] {
  const rows: TableRow[] = [];
  let previous = columns.length;
  path.forEach((column, index) => {
    const { start, end } = texts[index]!;
    const line = lines[index]!;
    const row = rows.at(-1);
    const stays =
      column === previous && row !== undefined && column !== SECTION && !paired && staysInCell(columns[column]!);
    if (row && previous !== SECTION && column !== SECTION && (column > previous || stays)) {
      const cell = row.cells[column];
      if (start === end) row.cells[column] = cell ?? null;
      else {
        row.cells[column] = { start: cell?.start ?? start, end };
        row.end = line.end;
      }
    } else {
      const cells: TableRow['cells'] = columns.map(() => undefined);
      if (column === SECTION) cells.fill({ start, end });
      else cells[column] = start === end ? null : { start, end };
      rows.push({ ...line, cells });
    }
    previous = column;
  });
  return rows;
}
