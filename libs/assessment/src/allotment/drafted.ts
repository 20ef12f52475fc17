import { allot, plain, sumOf } from '@yaodian/inspection';
import { isAbove0 } from '../scheme/checking/figures.js';
import type { Division, Indicator, Tree } from '../scheme/scheme.js';
import { type Place, placesOf, wholeOf } from './outline.js';

/** What the shares below a node come to, and what they should; null: they follow from weights, and any sum is right. */
export interface ShareSum {
  sum: string;
  whole: string | null;
  isRight: boolean;
}

/** A line of a tree that may still be wrong. */
export interface DraftedLine {
  node: Indicator;
  /** 1.2.1 */
  number: string;
  level: number;
  /** In code, within the tree: indicators[0].children[1]. */
  path: string;
  /** In the scheme's decimals; null where a share here or above is still missing or a sum is wrong. */
  points: string | null;
  /** Of what is below it; null: there is nothing. */
  below: ShareSum | null;
}

export interface DraftedTree {
  below: ShareSum;
  /** A node before those below it. */
  lines: DraftedLine[];
}

/** A tree with what can already be said of its sums and points, however much of it is still missing. */
export function drafted(tree: Tree, decimals: number): DraftedTree {
  const lines: DraftedLine[] = [];
  const sumAmong = (siblings: readonly Place[], division: Division, given: string | null): ShareSum => {
    const shares = siblings.map(({ node }) => node.share);
    const sum = plain(sumOf(shares.filter(isAbove0)));
    const asked = division.by === 'points' ? given : wholeOf(division, '0');
    const whole = isAbove0(asked) ? plain(asked) : null;
    const isOpen = division.by === 'points' && given === null;
    return { sum, whole, isRight: shares.every(isAbove0) && (isOpen || sum === whole) };
  };
  const walk = (siblings: readonly Place[], division: Division, points: string | null, sum: ShareSum): void => {
    const parts =
      points === null || !sum.isRight
        ? null
        : allot(
            points,
            siblings.map(({ node }) => node.share),
            decimals,
          );
    siblings.forEach(({ node, number, level, path, children }, index) => {
      const own = parts?.[index] ?? null;
      const line: DraftedLine = { node, number, level, path, points: own, below: null };
      lines.push(line);
      if (children.length === 0 || !('division' in node)) return;
      line.below = sumAmong(children, node.division, division.by === 'points' ? node.share : null);
      walk(children, node.division, own, line.below);
    });
  };
  const places = placesOf(tree);
  const below = sumAmong(places, tree.division, tree.fullMarks);
  walk(places, tree.division, isAbove0(tree.fullMarks) ? tree.fullMarks : null, below);
  return { below, lines };
}
