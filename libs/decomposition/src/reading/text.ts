import type { Block, Range, RowBlock, SourceDocument } from '../model.js';
import { enumeratorAt } from '../text/enumerators.js';
import { fold } from '../text/fold.js';
import { normaliseText } from '../text/normalise.js';
import { columnOf, isHeader } from '../tables/columns.js';
import { readBarTable } from './bar-table.js';
import { blankCells, blankHeads } from './blank-row.js';
import { type Line, splitLines } from './lines.js';

/** — 3 — on a line of its own, left by a page's foot. */
const PAGE_NUMBER = /^[ \t\u3000]*[-—–―]+[ \t\u3000]*\d{1,3}[ \t\u3000]*[-—–―]+[ \t\u3000]*\n/gm;

/** Reads plain or pasted text: each line is a paragraph, lines with tabs or bars under a row of heads are table rows, hard-wrapped lines are joined. */
export function readText(input: string): SourceDocument {
  const text = normaliseText(input).replace(PAGE_NUMBER, '');
  const folded = fold(text);
  const lines = splitLines(text);
  const width = wrapWidth(folded, lines);
  const blocks: Block[] = [];
  let table = -1;
  let separator: RegExp | null = null;
  /** The last line of bars that were looked at. */
  let barsUntil = -1;
  /** Of the table with blanks between its cells; 0 outside of one. */
  let blankColumns = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const barred = index > barsUntil ? readBarTable(folded, lines, index, table + 1) : null;
    barsUntil = barred?.last ?? barsUntil;
    if (barred && barred.rows.length > 0) {
      blocks.push(...barred.rows);
      [table, index, separator] = [table + 1, barred.last, null];
      continue;
    }
    const heads = blankHeads(folded, line);
    if (heads) [table, blankColumns] = [table + 1, heads.length];
    const blankRow = heads ?? (blankColumns > 0 ? blankCells(folded, line, blankColumns) : null);
    if (blankRow) {
      blocks.push(rowOf(line, blankRow, table));
      continue;
    }
    if (text.slice(line.start, line.end).trim() === '') {
      if (separator?.source !== '\\t') separator = blankEndsTable(folded, lines, index, separator) ? null : separator;
      continue;
    }
    blankColumns = 0;
    const separated = headSeparator(folded, line);
    if (separated) {
      if (!separator) table++;
      separator = separated;
    }
    if (separator && (separated || separator.test(folded.slice(line.start, line.end)))) {
      const row = readRow(folded, line, separator, table);
      const above = blocks.at(-1);
      if (row) blocks.push(row);
      else if (above) above.end = line.end;
      else blocks.push({ kind: 'paragraph', ...line });
      continue;
    }
    if (separator && !continuesTable(folded, lines, index, separator)) separator = null;
    const previous = blocks.at(-1);
    if (previous && previous.kind === 'paragraph' && width > 0 && continuesLine(folded, previous, line, width))
      previous.end = line.end;
    else blocks.push({ kind: 'paragraph', start: line.start, end: line.end });
  }
  return { title: null, text, blocks };
}

const SEPARATORS = [/\t/, /\|/, / {2,}/];

/** The separator of a line that is a table's row of heads, or null. */
function headSeparator(folded: string, line: Line): RegExp | null {
  const text = folded.slice(line.start, Math.min(line.end, line.start + 300));
  for (const separator of SEPARATORS) {
    const cells = text
      .trim()
      .replace(/^\||\|$/g, '')
      .split(new RegExp(separator, 'g'));
    if (cells.length >= 3 || (cells.length === 2 && separator !== SEPARATORS[2])) {
      const filled = cells.filter((cell) => cell.trim() !== '');
      if (isHeader(filled.map((cell) => columnOf(cell))) && filled.length >= 2) return separator;
    }
  }
  return null;
}

function blankEndsTable(folded: string, lines: Line[], index: number, separator: RegExp | null): boolean {
  const next = lines.slice(index + 1, index + 3).find((line) => folded.slice(line.start, line.end).trim() !== '');
  return !separator || !next || !separator.test(folded.slice(next.start, next.end));
}

/** A line without separators inside a table is a section row if rows go on below it. */
function continuesTable(folded: string, lines: Line[], index: number, separator: RegExp): boolean {
  return lines.slice(index + 1, index + 4).some((line) => separator.test(folded.slice(line.start, line.end).trim()));
}

function readRow(folded: string, line: Line, separator: RegExp, table: number): RowBlock | null {
  let { start, end } = line;
  if (separator === SEPARATORS[1]) {
    if (/^[\s|:—-]+$/.test(folded.slice(start, end))) return null;
    const opening = /^\s*\|/.exec(folded.slice(start, end));
    if (opening) start += opening[0].length;
    const closing = /\|\s*$/.exec(folded.slice(start, end));
    if (closing) end = start + closing.index;
  }
  if (separator === SEPARATORS[2]) start += /^\s*/.exec(folded.slice(start, end))![0].length;
  const cells: Range[] = [];
  let from = start;
  const global = new RegExp(separator, 'g');
  const text = folded.slice(start, end);
  const add = (to: number) => cells.push({ start: from, end: to });
  for (const match of text.matchAll(global)) {
    add(start + match.index);
    from = start + match.index + match[0].length;
  }
  add(end);
  return rowOf(line, cells, table);
}

const rowOf = (line: Line, cells: Range[], table: number): RowBlock => ({
  kind: 'row',
  table,
  spansStated: false,
  start: line.start,
  end: line.end,
  cells: cells.map(({ start, end }, column) => ({ start, end, column, rowSpan: 1, colSpan: 1 })),
});

/** Width of hard-wrapped lines in characters, or 0: most lines that do not end a sentence are equally long. */
function wrapWidth(folded: string, lines: Line[]): number {
  const open = new Map<number, number>();
  let total = 0;
  let longer = 0;
  // a list of units that comes again and again is as long each time
  const seen = new Set<string>();
  for (const line of lines) {
    const text = folded.slice(line.start, line.end).trimEnd();
    if (text.length > 60) longer++;
    if (text.length < 20 || text.length > 60 || seen.has(text)) continue;
    seen.add(text);
    total++;
    if (!/[。;:!?)]$/.test(text)) open.set(text.length, (open.get(text.length) ?? 0) + 1);
  }
  let best = 0;
  // whole paragraphs are longer than any page is wide
  if (longer > total * 0.3) return best;
  for (const [length, count] of open) {
    const near = count + (open.get(length - 1) ?? 0) + (open.get(length + 1) ?? 0);
    if (near >= 5 && near > total * 0.4 && length > best) best = length;
  }
  return best;
}

function continuesLine(folded: string, previous: Block, line: Line, width: number): boolean {
  const above = folded.slice(folded.lastIndexOf('\n', previous.end - 1) + 1, previous.end).trimEnd();
  if (folded.slice(previous.end, line.start) !== '\n' || Math.abs(above.length - width) > 2) return false;
  const text = folded.slice(line.start, line.end);
  if (/^(?:\s{2,}|\u3000)/.test(text)) return false;
  const enumerator = enumeratorAt(folded, line.start);
  return enumerator === null || (enumerator.style === 'bullet' && !/[。;:!?)]$/.test(above));
}
