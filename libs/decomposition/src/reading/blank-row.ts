import type { Range } from '../model.js';
import { columnOf, isHeader } from '../tables/columns.js';
import type { Line } from './lines.js';

/** 工 作 任 务: a head whose characters are set apart. */
const SET_APART = /(?<![^ ])[\u4e00-\u9fff](?: [\u4e00-\u9fff])+(?![^ ])/g;

function words(folded: string, { start, end }: Line): Range[] {
  return [...folded.slice(start, end).matchAll(/[^ ]+/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** The heads of a table whose cells have nothing but a blank between them, the number first: 序号 工 作 任 务 责任单位; null for any other line. */
export function blankHeads(folded: string, line: Line): Range[] | null {
  const joined = folded
    .slice(line.start, Math.min(line.end, line.start + 100))
    .replace(SET_APART, (head) => head.replace(/ /g, '_'));
  const heads = words(joined, { start: 0, end: joined.length });
  const columns = heads.map(({ start, end }) => columnOf(joined.slice(start, end).replace(/_/g, '')));
  if (heads.length < 3 || columns[0]?.role !== 'number' || columns.includes(null) || !isHeader(columns)) return null;
  return heads.map(({ start, end }) => ({ start: line.start + start, end: line.start + end }));
}

/** The cells of a row under such heads: a number first, the words of the second column may hold blanks. Null for any other line. */
export function blankCells(folded: string, line: Line, columns: number): Range[] | null {
  const cells = words(folded, line);
  if (cells.length < 2 || !/^\d{1,3}[.、]?$/.test(folded.slice(cells[0]!.start, cells[0]!.end))) return null;
  const more = cells.length - columns;
  if (more <= 0) return cells;
  return [cells[0]!, { start: cells[1]!.start, end: cells[1 + more]!.end }, ...cells.slice(2 + more)];
}
