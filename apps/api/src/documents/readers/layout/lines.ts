import { normaliseText } from '@yaodian/decomposition';
import type { Glyph, Line, Part } from './page.js';

/** Base lines nearer than this, in letter heights, are one line: figures and marks often stand a little higher or lower. */
const SAME_LINE = 0.4;
/** A gap from this on, in letter heights, ends a part of a line: the next column, or a tab. */
const PART_GAP = 0.5;

/** Puts characters into lines, from the top down, each from left to right. */
export function toLines(glyphs: Glyph[], page: number): Line[] {
  const rows: Glyph[][] = [];
  const sorted = glyphs.filter(({ size, x0, x1, y }) => size > 0 && Number.isFinite(x0 + x1 + y));
  sorted.sort((a, b) => a.y - b.y || a.x0 - b.x0);
  let base = 0;
  for (const glyph of sorted) {
    const row = rows.at(-1);
    const size = row ? Math.max(glyph.size, row[0]!.size) : 0;
    if (row && glyph.y - base <= SAME_LINE * size) row.push(glyph);
    else {
      rows.push([glyph]);
      base = glyph.y;
    }
  }
  return rows.flatMap((row) => toLine(row, page) ?? []);
}

const isBlank = (text: string): boolean => text.trim() === '';

function toLine(row: Glyph[], page: number): Line | null {
  row.sort((a, b) => a.x0 - b.x0);
  const groups: { glyphs: Glyph[]; text: string }[] = [];
  const inked: Glyph[] = [];
  let blank = false;
  for (const glyph of row) {
    const last = inked.at(-1);
    if (isBlank(glyph.text)) blank = true;
    else if (!last || !isDoubled(last, glyph)) {
      const gap = last ? glyph.x0 - last.x1 : Infinity;
      const group = groups.at(-1);
      if (!group || gap > PART_GAP * glyph.size) groups.push({ glyphs: [glyph], text: glyph.text });
      else {
        group.glyphs.push(glyph);
        group.text += (blank || isWordGap(last!, glyph, gap) ? ' ' : '') + glyph.text;
      }
      inked.push(glyph);
      blank = false;
    }
  }
  if (inked.length === 0) return null;
  const parts = groups.map(({ glyphs, text }): Part => {
    const x1 = glyphs.reduce((end, glyph) => Math.max(end, inkEnd(glyph)), -Infinity);
    return { text: normaliseText(text), x0: glyphs[0]!.x0, x1, head: headWidth(glyphs) };
  });
  return {
    ...joinParts(parts),
    page,
    y: median(inked.map(({ y }) => y)),
    size: median(inked.map(({ size }) => size)),
    furniture: inked.every(({ furniture }) => furniture),
  };
}

const joinParts = (parts: Part[]): Part & { parts: Part[] } => ({
  text: parts.map(({ text }) => text).join(' '),
  x0: parts[0]!.x0,
  x1: Math.max(...parts.map(({ x1 }) => x1)),
  head: parts[0]!.head,
  parts,
});

/** A line of some of its parts. */
export const partLine = (line: Line, parts: Part[]): Line => ({ ...line, ...joinParts(parts) });

/** Bold made by printing twice, a little aside. */
const isDoubled = (one: Glyph, other: Glyph): boolean =>
  one.text === other.text &&
  other.x0 - one.x0 < 0.4 * Math.max(one.x1 - one.x0, one.size * 0.2) &&
  Math.abs(one.y - other.y) < 0.25 * one.size;

const LATIN = /[A-Za-z0-9]/;

/** Blanks between Latin words are often printed as gaps only. Chinese characters stand apart where a line is spread. */
const isWordGap = (last: Glyph, glyph: Glyph, gap: number): boolean =>
  LATIN.test(last.text) && LATIN.test(glyph.text) && gap > 0.2 * glyph.size;

const OPENING = /^[\p{Ps}\p{Pi}]$/u;
const CLINGING = /^[\p{Pe}\p{Pf}\p{Po}\u2103\u2030%]$/u;

/** A closing mark fills only the left half of its place, and may hang over the edge with the rest. */
const inkEnd = ({ text, x0, x1, size }: Glyph): number => (CLINGING.test(text) ? Math.min(x1, x0 + size * 0.6) : x1);

function headWidth(glyphs: Glyph[]): number {
  let end = 0;
  const take = (mark: RegExp): void => {
    while (end < glyphs.length - 1 && mark.test(glyphs[end + 1]!.text)) end++;
  };
  if (OPENING.test(glyphs[0]!.text)) {
    take(OPENING);
    end = Math.min(end + 1, glyphs.length - 1);
  }
  if (LATIN.test(glyphs[end]!.text)) take(LATIN);
  take(CLINGING);
  // a comma of ASCII holds the figure behind it
  if (/^[,.:]$/.test(glyphs[end]!.text) && end > 0) take(LATIN);
  return glyphs[end]!.x1 - glyphs[0]!.x0;
}

export function median(values: number[]): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}
