import { median, partLine } from './lines.js';
import type { Line, Part } from './page.js';
import type { Table, TableCell, TableRow } from './table.js';

/** A column of a table without rules: how far its words reach. */
interface Band {
  x0: number;
  x1: number;
}

/** Columns stand apart by at least this, in letter heights. */
const GUTTER = 0.4;

export type Stretch = { lines: Line[] } | { table: Table };

/**
 * Finds tables that are only aligned: lines whose parts keep to three columns or more. `above` is such a table that may go on
 * from the page before.
 */
export function findAligned(lines: Line[], above: Table | null): Stretch[] {
  const stretches: Stretch[] = [];
  let text: Line[] = [];
  let last = above;
  for (let index = 0; index < lines.length;) {
    const end = endOfTable(lines, index, index === 0 ? last : null);
    if (end === null) {
      text.push(lines[index++]!);
      continue;
    }
    if (text.length > 0) stretches.push({ lines: text });
    text = [];
    last = toTable(lines.slice(index, end));
    stretches.push({ table: last });
    index = end;
  }
  return text.length > 0 ? [...stretches, { lines: text }] : stretches;
}

/** The line behind the table that begins at a line; null where none does. */
function endOfTable(lines: Line[], from: number, above: Table | null): number | null {
  if (lines[from]!.parts.length < 2 || lines[from]!.column !== undefined) return null;
  const goesOn = above !== null && !above.ruled;
  let bands: Band[] = goesOn ? bandsOfTable(above) : [];
  const least = goesOn ? bands.length : 3;
  let end = from;
  for (; end < lines.length && lines[end]!.column === undefined; end++) {
    const wider = widen(bands, lines[end]!);
    // the first lines may be of few columns; later none may run across what was a gap
    if (wider.length < Math.max(end < from + 3 ? 2 : least, end < from + 3 ? 0 : bands.length)) break;
    bands = wider;
  }
  while (end > from && !isInTable(lines, end - 1, from, bands)) end--;
  const several = lines.slice(from, end).filter(({ parts }) => parts.length >= 2);
  if (goesOn && several.length > 0 && bands.length === least) return end;
  const widest = Math.max(0, ...several.map(({ parts }) => parts.length));
  return bands.length >= 3 && several.length >= 3 && widest >= 3 ? end : null;
}

/** A last line of one part is a cell's end where it stands close under the line above, and beside the first column. */
function isInTable(lines: Line[], index: number, from: number, bands: Band[]): boolean {
  const line = lines[index]!;
  if (line.parts.length > 1) return true;
  const above = lines[index - 1];
  return index > from && !!above && line.y - above.y < 1.9 * line.size && line.x0 > bands[0]!.x1;
}

const bandsOfTable = ({ rows }: Table): Band[] => {
  const bands: Band[] = [];
  for (const { cells } of rows) for (const { column, x0, x1 } of cells) bands[column] = { x0, x1 };
  return bands.filter(Boolean);
};

/** Columns after one more line: what its parts overlap becomes one. */
function widen(bands: Band[], { parts, size }: Line): Band[] {
  const all = [...bands, ...parts.map(({ x0, x1 }) => ({ x0, x1 }))].sort((a, b) => a.x0 - b.x0);
  const joined: Band[] = [];
  for (const band of all) {
    const last = joined.at(-1);
    if (last && band.x0 < last.x1 + GUTTER * size) last.x1 = Math.max(last.x1, band.x1);
    else joined.push({ ...band });
  }
  return joined;
}

interface Piece extends Part {
  line: Line;
  column: number;
}

function toTable(lines: Line[]): Table {
  const bands = lines.reduce<Band[]>(widen, []);
  const pieces = lines.flatMap((line) =>
    line.parts.map((part): Piece => {
      const column = bands.findIndex(({ x0, x1 }) => part.x0 >= x0 - 1 && part.x1 <= x1 + 1);
      return { ...part, line, column };
    }),
  );
  const rows = rowsOf(pieces).map((row) => toRow(row, bands));
  const xs = [bands[0]!.x0, ...bands.slice(1).map(({ x0 }, index) => (x0 + bands[index]!.x1) / 2), bands.at(-1)!.x1];
  return { xs, rows, top: lines[0]!.y - lines[0]!.size, bottom: lines.at(-1)!.y, ruled: false };
}

function toRow(pieces: Piece[], bands: Band[]): TableRow {
  const cells = bands.map(({ x0, x1 }, column): TableCell => {
    const own = pieces.filter((piece) => piece.column === column);
    const lines = [...new Set(own.map(({ line }) => line))].map((line) =>
      partLine(
        line,
        own.filter((piece) => piece.line === line),
      ),
    );
    return { column, colSpan: 1, rowSpan: 1, x0, x1, openTop: false, openBottom: false, lines };
  });
  return { page: pieces[0]!.line.page, cells };
}

/** A column's lines that follow each other at the smallest distance. */
interface Chain {
  from: number;
  to: number;
  pieces: Piece[];
}

/** Rows: what stands beside each other in one stretch of lines; where rows follow without a gap, what belongs to each first cell. */
function rowsOf(pieces: Piece[]): Piece[][] {
  const chains = chainsOf(pieces).sort((a, b) => a.from - b.from);
  const rows: Chain[] = [];
  for (const chain of chains) {
    const row = rows.at(-1);
    if (row && chain.from < row.to - 0.5) {
      row.to = Math.max(row.to, chain.to);
      row.pieces.push(...chain.pieces);
    } else rows.push({ ...chain, pieces: [...chain.pieces] });
  }
  return rows.flatMap(({ pieces: row }) => byFirstCells(row));
}

function chainsOf(pieces: Piece[]): Chain[] {
  const columns = new Map<number, Piece[]>();
  for (const piece of pieces) columns.set(piece.column, [...(columns.get(piece.column) ?? []), piece]);
  const sorted = [...columns.values()].map((column) => column.sort((a, b) => a.line.y - b.line.y));
  const distances = sorted.flatMap((column) =>
    column.slice(1).flatMap((piece, index) => {
      const distance = piece.line.y - column[index]!.line.y;
      return distance > piece.line.size * 0.8 ? [distance] : [];
    }),
  );
  const leading = Math.min(...distances, Infinity);
  return sorted.flatMap((column) => {
    const chains: Chain[] = [];
    for (const piece of column) {
      const { y, size } = piece.line;
      const chain = chains.at(-1);
      const above = chain?.pieces.at(-1)!.line.y ?? -Infinity;
      if (chain && y - above <= leading * 1.12) {
        chain.to = y + size * 0.2;
        chain.pieces.push(piece);
      } else chains.push({ from: y - size * 0.8, to: y + size * 0.2, pieces: [piece] });
    }
    return chains;
  });
}

/** A cell of the first column that begins a row. */
interface Anchor {
  first: number;
  middle: number;
}

/**
 * Rows without a gap between them, divided by the numbers in the first column: each stands at the top of its row, or halfway
 * between the row's first and last line.
 */
function byFirstCells(row: Piece[]): Piece[][] {
  const anchors = anchorsOf(row.filter(({ column }) => column === 0));
  if (anchors.length < 2) return [row];
  const bases = [...new Set(row.map(({ line }) => line.y))].sort((a, b) => a - b);
  const tolerance = median(row.map(({ line }) => line.size)) * 0.3;
  const starts: number[] = [];
  let first: number | undefined = bases[0];
  for (const [index, { first: top, middle }] of anchors.entries()) {
    if (first === undefined) return [row];
    starts.push(first);
    const next = anchors[index + 1]?.first ?? Infinity;
    const last = top - first <= tolerance ? next - 2 * tolerance : 2 * middle - first;
    first = bases.find((base) => base > last + tolerance);
  }
  return starts.map((start, index) =>
    row.filter(
      ({ line }) => line.y > start - tolerance / 10 && line.y < (starts[index + 1] ?? Infinity) - tolerance / 10,
    ),
  );
}

/** Each number, and what stands above the first one as a whole: the column's head. */
function anchorsOf(column: Piece[]): Anchor[] {
  const sorted = column.map(({ line: { y }, text }) => ({ y, text })).sort((a, b) => a.y - b.y);
  const isNumber = ({ text }: { text: string }): boolean =>
    /^[(\uff08]?(?:\d+|[一二三四五六七八九十]+)[)\uff09.、\uff0e]?$/.test(text);
  const head = sorted.findIndex(isNumber);
  if (head < 0 || !sorted.slice(head).every(isNumber)) return [];
  const heads = sorted.slice(0, head);
  const numbers = sorted.slice(head).map(({ y }) => ({ first: y, middle: y }));
  return heads.length === 0
    ? numbers
    : [{ first: heads[0]!.y, middle: (heads[0]!.y + heads.at(-1)!.y) / 2 }, ...numbers];
}
