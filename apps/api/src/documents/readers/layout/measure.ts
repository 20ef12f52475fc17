import { median } from './lines.js';
import type { Line } from './page.js';

/** What the lines of a stretch of text have in common; lengths in points. */
export interface Measure {
  left: number;
  right: number;
  /** Height of most letters. */
  size: number;
  /** From base line to base line inside a paragraph, for a letter height of 1. */
  leading: number;
  /** Paragraphs stand apart by more than their lines do. */
  apart: boolean;
  /** How far in a paragraph's first line stands; 0 where paragraphs begin flush. */
  indent: number;
}

/** Fewer lines than this say little about a text. */
const FEW = 6;

/**
 * @param beside lines in tables and columns: where there is next to no other text, they say how large letters are
 * @param width of the page; where no line was broken by the width, its margins are taken as equal
 */
export function measure(lines: Line[], beside: Line[], width: number): Measure {
  const size = median(
    (lines.length < FEW ? [...lines, ...beside] : lines).flatMap(({ text, size: each }) =>
      Array.from(text, () => each),
    ),
  );
  const body = lines.filter((line) => Math.abs(line.size - size) <= size * 0.1);
  const left = edge((body.length < FEW ? [...body, ...beside] : body).map(({ x0 }) => x0));
  const right = rightEdge(body, left, size, width);
  const rough: Measure = { left, right, size, leading: leadingOf(body), apart: false, indent: 0 };
  return { ...rough, apart: areApart(body, rough), indent: indentOf(body, rough) };
}

/** What ends a sentence, or a part of one that has a line of its own. */
export const SENTENCE_END = /[\p{Pe}\p{Pf}\u3002;:!?\uff1b\uff1a\uff01\uff1f]$/u;

/**
 * Where lines are broken: where many end in the middle of a sentence, if they fill most of what equal margins leave; a
 * column's always do.
 */
function rightEdge(lines: Line[], left: number, size: number, width: number): number {
  const reached = -edge(lines.map(({ x1 }) => -x1));
  const full = lines.filter(({ x1 }) => x1 >= reached - 1.5 * size);
  const broken = full.filter(({ text }) => !SENTENCE_END.test(text)).length;
  const isBroken =
    full.length >= 3 &&
    full.length * 8 >= lines.length &&
    broken * 2 > full.length &&
    reached - left > (width - 2 * left) * 0.75;
  return isBroken || lines[0]?.column !== undefined ? reached : Math.max(reached, width - left);
}

/** The lowest place that more than a stray line has. */
function edge(places: number[]): number {
  const sorted = [...places].sort((a, b) => a - b);
  const least = Math.min(sorted.length, Math.max(2, Math.ceil(sorted.length * 0.02)));
  const at = sorted.findIndex((place, index) => (sorted[index + least - 1] ?? Infinity) - place <= 3);
  return sorted[Math.max(0, at)] ?? 0;
}

/** The smallest distance of lines that is common. */
function leadingOf(lines: Line[]): number {
  const distances: number[] = [];
  for (let index = 1; index < lines.length; index++) {
    const [above, line] = [lines[index - 1]!, lines[index]!];
    const distance = (line.y - above.y) / line.size;
    if (above.page === line.page && distance > 0.9 && distance < 4) distances.push(distance);
  }
  distances.sort((a, b) => a - b);
  const least = Math.max(1, Math.ceil(distances.length * 0.08));
  const at = distances.findIndex((each, index) => (distances[index + least - 1] ?? Infinity) - each <= 0.12);
  return at < 0 ? 1.8 : distances[at + least - 1]!;
}

/** Lines that follow a short one, and so are certain to begin a paragraph, with the line above. */
const starts = (lines: Line[], { right, size }: Measure): [Line, Line][] =>
  lines.slice(1).flatMap((line, index): [Line, Line][] => {
    const last = lines[index]!;
    return right - last.x1 >= line.head + 2 * size ? [[last, line]] : [];
  });

/** How far most paragraphs' first lines stand in; 0 for flush ones. */
function indentOf(lines: Line[], measured: Measure): number {
  const { left, size } = measured;
  const indents = starts(lines, measured).map(([, line]) => line.x0 - left);
  const near = (one: number): number => indents.filter((other) => Math.abs(one - other) < size / 2).length;
  const [common = 0] = indents.sort((a, b) => near(b) - near(a));
  return common < size ? 0 : common;
}

/** A line further below the last than lines of one paragraph are. */
export const isApart = (last: Line, line: Line, { leading }: Measure): boolean =>
  last.page === line.page && line.y - last.y > (leading * 1.2 + 0.1) * line.size;

function areApart(lines: Line[], measured: Measure): boolean {
  const pairs = starts(lines, measured).filter(([last, line]) => last.page === line.page && line.y > last.y);
  return pairs.filter(([last, line]) => isApart(last, line, measured)).length * 2 > pairs.length;
}
