import { median, partLine } from './lines.js';
import type { Line } from './page.js';

/** Lines beside each other that make two columns of text; fewer are something else. */
const LEAST = 6;

/** Puts text in two columns into the order in which it is read: the left column from its top to its foot, then the right. */
export function inReadingOrder(lines: Line[]): Line[] {
  const gutter = gutterOf(lines);
  if (gutter === null) return lines;
  const ordered: Line[] = [];
  let run: Line[] = [];
  const flush = (): void => {
    ordered.push(...(isText(run, gutter) ? divided(run, gutter) : run));
    run = [];
  };
  for (const line of lines) {
    if (line.parts.some(({ x0, x1 }) => x0 < gutter && x1 > gutter)) {
      flush();
      ordered.push(line);
    } else run.push(line);
  }
  flush();
  return ordered;
}

/** The middle of the gap that most lines of exactly two parts share. */
function gutterOf(lines: Line[]): number | null {
  const pairs = lines.filter(({ parts }) => parts.length === 2);
  if (pairs.length < LEAST) return null;
  const from = median(pairs.map(({ parts }) => parts[0]!.x1));
  const to = Math.min(...pairs.map(({ parts }) => parts[1]!.x0).filter((x0) => x0 > from));
  return Number.isFinite(to) ? (median(pairs.map(({ parts }) => parts[1]!.x0)) + from) / 2 : null;
}

/** On both sides most lines fill their column, and the columns are about equally wide: a table's are not. */
function isText(lines: Line[], gutter: number): boolean {
  const sides = [0, 1].map((side) =>
    lines.flatMap(({ parts }) => {
      const own = parts.filter(({ x0 }) => x0 > gutter === (side === 1));
      return own.length > 0 ? [{ x0: own[0]!.x0, x1: own.at(-1)!.x1 }] : [];
    }),
  );
  const widths = sides.map((side) => Math.max(...side.map(({ x0, x1 }) => x1 - x0)));
  const filled = sides.map((side, index) => side.filter(({ x0, x1 }) => x1 - x0 > widths[index]! * 0.8).length);
  return (
    sides.every((side, index) => side.length >= LEAST && filled[index]! * 2 > side.length) &&
    widths[0]! < widths[1]! * 1.4 &&
    widths[1]! < widths[0]! * 1.4
  );
}

function divided(lines: Line[], gutter: number): Line[] {
  return [1, 2].flatMap((column) =>
    lines.flatMap((line) => {
      const parts = line.parts.filter(({ x0 }) => x0 > gutter === (column === 2));
      return parts.length > 0 ? [{ ...partLine(line, parts), column }] : [];
    }),
  );
}
