import { apply, type Matrix } from './matrix.js';
import type { Rule } from './page.js';

/** A path as pdf.js gives it: 0 to begin, 1 for a line, 2 and 3 for curves, 4 to close, each followed by its coordinates. */
export type Path = ArrayLike<number>;

type Point = { x: number; y: number };

/** Filled rectangles up to this thickness are strokes, in points. */
const THIN = 3;
/** A stroke may be out of the straight by this much, in points. */
const ASKEW = 1;
/** Steps of a path beyond which it is a drawing. */
const MOST_STEPS = 20_000;

/** The straight strokes of a painted path. */
export function rulesOf(path: Path, matrix: Matrix, how: { stroked: boolean; filled: boolean; width: number }): Rule[] {
  const outlines = outlinesOf(path, matrix);
  const width = how.width * Math.hypot(matrix[0], matrix[1]);
  const rules: Rule[] = [];
  for (const outline of outlines) {
    const box = boxOf(outline);
    if (how.filled && isThin(box)) rules.push(middle(box));
    else if (how.stroked && width <= THIN * 2) rules.push(...sides(outline));
  }
  // a frame is filled between two rectangles, one in the other
  if (how.filled && !how.stroked && outlines.length === 2 && isFrame(boxOf(outlines[0]!), boxOf(outlines[1]!)))
    rules.push(...sides(outlines[0]!));
  return rules;
}

function outlinesOf(path: Path, matrix: Matrix): Point[][] {
  const outlines: Point[][] = [];
  let steps = 0;
  for (let at = 0; at < path.length && steps < MOST_STEPS; steps++) {
    const code = path[at]!;
    const coordinates = [2, 2, 6, 4, 0][code] ?? 0;
    const current = outlines.at(-1);
    if (code === 0) outlines.push([apply(matrix, path[at + 1]!, path[at + 2]!)]);
    else if (code === 4) {
      if (current?.[0]) current.push(current[0]);
    } else if (coordinates > 0) {
      const end = apply(matrix, path[at + coordinates - 1]!, path[at + coordinates]!);
      // what a curve joins is no straight stroke
      if (code === 1) current?.push(end);
      else outlines.push([end]);
    }
    at += 1 + coordinates;
  }
  return steps < MOST_STEPS ? outlines.filter(({ length }) => length > 1) : [];
}

interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

function boxOf(points: Point[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

const isThin = ({ x0, y0, x1, y1 }: Box): boolean =>
  Math.min(x1 - x0, y1 - y0) <= THIN && Math.max(x1 - x0, y1 - y0) > THIN;

const middle = ({ x0, y0, x1, y1 }: Box): Rule =>
  x1 - x0 < y1 - y0
    ? { upright: true, at: (x0 + x1) / 2, from: y0, to: y1 }
    : { upright: false, at: (y0 + y1) / 2, from: x0, to: x1 };

const isFrame = (one: Box, other: Box): boolean =>
  [one.x0 - other.x0, one.x1 - other.x1, one.y0 - other.y0, one.y1 - other.y1].every((gap) => Math.abs(gap) <= THIN);

function sides(points: Point[]): Rule[] {
  return points.slice(1).flatMap((to, index): Rule[] => {
    const from = points[index]!;
    const across = Math.abs(to.x - from.x);
    const along = Math.abs(to.y - from.y);
    if (across <= ASKEW && along > ASKEW)
      return [{ upright: true, at: (from.x + to.x) / 2, from: Math.min(from.y, to.y), to: Math.max(from.y, to.y) }];
    if (along <= ASKEW && across > ASKEW)
      return [{ upright: false, at: (from.y + to.y) / 2, from: Math.min(from.x, to.x), to: Math.max(from.x, to.x) }];
    return [];
  });
}
