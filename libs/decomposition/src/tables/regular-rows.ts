import type { Range } from '../model.js';
import { fit } from './align.js';
import { type Column, isUnitRole, isWords } from './columns.js';

const FEWEST_ROWS = 3;
const NUMBER = /^(\d{1,3})[.、]?$/;
const SECTION_NUMBER = /^[一二三四五六七八九十]{1,3}[、.]?$/;

/**
 * Rows of a lost grid that are numbered through and all have one cell fewer than there are heads: of two heads over words
 * the first belongs to the section rows, a number and a name, or shares its column with the second.
 * Answers the columns that the cells stand in and the column of each cell; null where rows differ.
 */
export function regularRows(
  folded: string,
  cells: Range[],
  heads: Column[],
): { columns: Column[]; path: number[] } | null {
  const pair = heads.findIndex(({ role }, index) => isWords(role) && isWords(heads[index + 1]?.role ?? 'other'));
  const words = heads.filter(({ role }) => isWords(role));
  if (heads[0]?.role !== 'number' || pair < 0 || words.length !== 2) return null;
  const columns = heads.toSpliced(pair, 2, { ...heads[pair + 1]!, sole: true });
  const rows = rowsOf(folded, cells);
  const tasks = rows?.filter(({ isSection }) => !isSection) ?? [];
  const regular = rows?.every(({ isSection, cells: own }) => own.length === (isSection ? 2 : columns.length));
  if (!rows || !regular || tasks.length < FEWEST_ROWS) return null;
  const answers = columns.flatMap((column, at) => (isUnitRole(column.role) || column.role === 'deadline' ? [at] : []));
  const fits = (at: number): boolean =>
    tasks.filter(({ cells: own }) => fit(folded, own[at]!, columns[at]!) > 0).length * 5 >= tasks.length * 4;
  if (answers.length === 0 || !answers.every(fits)) return null;
  return {
    columns,
    path: rows.flatMap(({ isSection, cells: own }) => own.map((_, at) => (isSection && at ? pair : at))),
  };
}

/** The cells by row: each row begins with the next number, each section with 一, 二; null where something stands before. */
function rowsOf(folded: string, cells: Range[]): { isSection: boolean; cells: Range[] }[] | null {
  const rows: { isSection: boolean; cells: Range[] }[] = [];
  let last: number | null = null;
  for (const cell of cells) {
    const text = folded.slice(cell.start, cell.end).trim();
    const number = Number(NUMBER.exec(text)?.[1] ?? Number.NaN);
    const isNext = last === null ? number > 0 : number === last + 1;
    const isSection = SECTION_NUMBER.test(text);
    if (isNext) last = number;
    if (isNext || isSection) rows.push({ isSection, cells: [cell] });
    else if (rows.length === 0) return null;
    else rows.at(-1)!.cells.push(cell);
  }
  return rows;
}
