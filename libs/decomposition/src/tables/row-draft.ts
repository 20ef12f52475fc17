import type { Draft } from '../draft.js';
import type { Range } from '../model.js';
import { findAssignments } from '../prose/find-assignments.js';
import { trim } from '../prose/sentences.js';
import { splitTitle } from '../prose/title.js';
import { enumeratorAt } from '../text/enumerators.js';
import { parseNumeral } from '../text/numeral.js';
import type { Column, ColumnRole } from './columns.js';
import { type Answer, answerOf } from './row-answer.js';
import { cellsOf, NONE, type TableCell, type TableRow } from './table.js';

/** What stands over a row: the names of its sections, and who answers there and by when if the row does not say. */
export interface Above extends Answer {
  section: Range[];
}

/** The task of a row; `cells` are those that hold for it, printed in the row or above. */
export function rowDraft(
  folded: string,
  columns: Column[],
  row: TableRow,
  cells: TableRow['cells'],
  above: Above,
): Draft {
  const read = answerOf(folded, columns, cells);
  const at = (role: ColumnRole): TableCell[] => cellsOf(columns, cells, role);
  const number = at('number')[0];
  const titles = at('title').map((cell) => withoutNumber(folded, cell));
  const requirements = at('requirement').map((cell) => ({ start: cell.start, end: cell.end }));
  const inWords = [...at('title'), ...at('requirement')]
    .filter((cell) => cell.start >= row.start)
    .flatMap((cell) => findAssignments(folded, cell))
    .filter(({ labelled }) => labelled || read.units.length === 0);
  const groups = at('group')
    .filter((cell) => !at('title').includes(cell) && !NONE.test(folded.slice(cell.start, cell.end).trim()))
    .map((cell) => groupOf(folded, cell));
  const figures = at('target');
  const first = (lists: Range[][]): Range[] => lists.find((list) => list.length > 0) ?? [];
  const source = {
    start: Math.min(row.start, ...[...titles, ...requirements].filter((r) => r.start >= row.start).map((r) => r.start)),
    end: row.end,
  };
  const base = {
    no: number ? numberIn(folded.slice(number.start, number.end)) : null,
    section: [...above.section, ...groups.map(({ title }) => title)],
    without: inWords as Range[],
    units:
      read.units.length > 0
        ? read.units
        : inWords.flatMap(({ units }) => units).length > 0
          ? inWords.flatMap(({ units }) => units)
          : above.units,
    deadlines: first([
      inWords.flatMap(({ deadlines }) => deadlines),
      read.deadlines,
      ...groups.map(({ deadlines }) => deadlines),
      above.deadlines,
    ]),
    ...(figures.length > 0 ? { stated: figures } : {}),
    source,
    fromTable: true,
  };
  const words = titles.length > 0 && requirements.length > 0 ? null : (titles[0] ?? requirements[0])!;
  if (!words) return { ...base, title: titles.map((title) => cut(folded, title, inWords)), requirement: requirements };
  const start = withoutNumber(folded, words).start - words.start;
  const { title, body } = splitTitle(folded, words.start + start, words.end, inWords[0]?.start);
  return {
    ...base,
    title: [title],
    requirement: [{ start: body < words.end ? body : words.start + start, end: words.end }],
  };
}

/** 3., (三) and 1.2 as numbers. */
function numberIn(words: string): string | null {
  const digits = words.replace(/[^\d.]/g, '').replace(/\.$/, '');
  const numeral = /[一二三四五六七八九十]+/.exec(words)?.[0];
  return digits || (numeral ? String(parseNumeral(numeral)) : null);
}

const cut = (folded: string, range: Range, assignments: Range[]): Range => {
  const inside = assignments.find(({ start }) => start > range.start && start < range.end);
  return trim(folded, inside ? { start: range.start, end: inside.start } : range);
};

function withoutNumber(folded: string, cell: TableCell): Range {
  const { start, end } = trim(folded, cell, /[\s]/);
  return trim(folded, { start: start + (enumeratorAt(folded, start)?.length ?? 0), end }, /[\s,;:、。.]/);
}

/** A group cell's name, and the deadline that it gives to its rows: 重点领域(6月底前). */
function groupOf(folded: string, cell: TableCell): { title: Range; deadlines: Range[] } {
  const assignments = findAssignments(folded, cell);
  return {
    title: cut(folded, withoutNumber(folded, cell), assignments),
    deadlines: assignments.flatMap(({ deadlines }) => deadlines),
  };
}
