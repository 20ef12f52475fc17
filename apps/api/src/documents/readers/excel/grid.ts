import { ReadError, type WrittenCell } from '@yaodian/decomposition';
import type { CellObject, Range, WorkSheet } from '@e965/xlsx';
import type { HiddenCells } from './hidden-cells.js';

/** What a sheet prints. */
export interface SheetGrid {
  rows: { row: number; cells: WrittenCell[] }[];
  /** Filled rows and columns that are hidden, in Excel's notation: 5:8, C:C. */
  hidden: string[];
}

/** A sheet with more is no task table, and would not fit into the memory of a reader. */
const most = { rows: 20_000, cells: 1_000_000 };

/** The words of each filled cell by row and column, both from 0. */
type Words = Map<number, Map<number, string>>;

/**
 * Reads a sheet's printed cells. Blank rows and columns, however they are formatted, and hidden ones are left out; merged
 * ranges span what is left of them. Throws ReadError too-large.
 */
export function readGrid(
  sheet: WorkSheet,
  hides: HiddenCells,
  print: (cell: CellObject | undefined) => string,
): SheetGrid {
  const words = wordsOf(sheet, print);
  const merges = mergesOf(sheet);
  uncover(words, merges);
  const filled = { rows: [...words.keys()], columns: columnsOf(words) };
  const hidden = [
    ...runs(filled.rows.filter(hides.row)).map(([from, to]) => `${from + 1}:${to + 1}`),
    ...runs(filled.columns.filter(hides.column)).map(([from, to]) => `${letters(from)}:${letters(to)}`),
  ];
  moveToSight(words, merges, hides);
  const columns = columnsOf(words);
  const rows = sorted(words.keys());
  if (rows.length > most.rows) throw new ReadError('too-large', { kind: 'rows', most: String(most.rows) });
  if (rows.length * columns.length > most.cells)
    throw new ReadError('too-large', { kind: 'cells', most: String(most.cells) });
  return { rows: place(words, merges, rows, columns), hidden };
}

function wordsOf(sheet: WorkSheet, print: (cell: CellObject | undefined) => string): Words {
  const words: Words = new Map();
  // forEach passes over the rows and cells that are not there
  sheet['!data']?.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      const text = print(cell);
      if (text === '') return;
      if (!words.has(row)) words.set(row, new Map());
      words.get(row)!.set(column, text);
    });
  });
  return words;
}

const mergesOf = (sheet: WorkSheet): Range[] =>
  (sheet['!merges'] ?? [])
    .filter(({ s, e }) => s.r <= e.r && s.c <= e.c)
    .sort((a, b) => a.s.r - b.s.r || a.s.c - b.s.c);

const sorted = (numbers: Iterable<number>): number[] => [...numbers].sort((a, b) => a - b);
const columnsOf = (words: Words): number[] =>
  sorted(new Set([...words.values()].flatMap((cells) => [...cells.keys()])));

/** Cells under a merged one may hold words that nobody sees. */
function uncover(words: Words, merges: Range[]): void {
  const rows = sorted(words.keys());
  for (const { s, e } of merges) {
    for (const row of within(rows, s.r, e.r)) {
      for (const column of [...words.get(row)!.keys()]) {
        if (column >= s.c && column <= e.c && (row !== s.r || column !== s.c)) words.get(row)!.delete(column);
      }
    }
  }
  dropBlank(words);
}

/** Leaves out what is hidden; the words of a merged range go to its first cell that shows. */
function moveToSight(words: Words, merges: Range[], hides: HiddenCells): void {
  for (const { s, e } of merges) {
    const text = words.get(s.r)?.get(s.c);
    if (text === undefined || !(hides.row(s.r) || hides.column(s.c))) continue;
    const row = firstFrom(s.r, e.r, hides.row);
    const column = firstFrom(s.c, e.c, hides.column);
    if (row === null || column === null) continue;
    if (!words.has(row)) words.set(row, new Map());
    words.get(row)!.set(column, text);
  }
  for (const [row, cells] of words) {
    if (hides.row(row)) words.delete(row);
    else for (const column of [...cells.keys()]) if (hides.column(column)) cells.delete(column);
  }
  dropBlank(words);
}

function firstFrom(from: number, to: number, hidden: (index: number) => boolean): number | null {
  for (let index = from; index <= to; index++) if (!hidden(index)) return index;
  return null;
}

function dropBlank(words: Words): void {
  for (const [row, cells] of words) if (cells.size === 0) words.delete(row);
}

/** A sheet has 16,384 columns. */
const keyOf = (row: number, column: number): number => row * 16_384 + column;

/** Puts every cell where it is printed, counted in the rows and columns that are left. */
function place(words: Words, merges: Range[], rows: number[], columns: number[]): SheetGrid['rows'] {
  const spans = new Map<number, { rowSpan: number; colSpan: number }>();
  const covered = new Set<number>();
  for (const { s, e } of merges) {
    const across = within(columns, s.c, e.c);
    const down = within(rows, s.r, e.r);
    if (across.length * down.length < 2 || covered.has(keyOf(down[0]!, across[0]!))) continue;
    spans.set(keyOf(down[0]!, across[0]!), { rowSpan: down.length, colSpan: across.length });
    for (const row of down) for (const column of across) covered.add(keyOf(row, column));
  }
  return rows.map((row) => ({
    row,
    cells: columns.flatMap((column, index): WrittenCell[] => {
      const key = keyOf(row, column);
      if (covered.has(key) && !spans.has(key)) return [];
      const text = words.get(row)!.get(column) ?? '';
      return [{ text, column: index, rowSpan: 1, colSpan: 1, ...spans.get(key) }];
    }),
  }));
}

/** The numbers of an ordered list from one to another. */
function within(list: number[], from: number, to: number): number[] {
  return list.slice(lowerBound(list, from), lowerBound(list, to + 1));
}

function lowerBound(list: number[], value: number): number {
  let low = 0;
  for (let high = list.length; low < high;) {
    const middle = (low + high) >> 1;
    if (list[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers that follow each other, as from and to. */
function runs(numbers: number[]): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (const number of sorted(numbers)) {
    const last = found.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}

/** A, B … Z, AA … */
export function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
