import { allot, Exact } from '@yaodian/inspection';
import { type Division, type Indicator, isLeaf, type Leaf, type Tree } from '../scheme/scheme.js';

/** A node of a tree, with its place in it. */
export interface Place {
  node: Indicator;
  /** 1.2.1 */
  number: string;
  /** 1 is the first level. */
  level: number;
  /** In code: indicators[0].children[1]. */
  path: string;
  children: Place[];
}

/** The tree's nodes with their numbers and levels, level by level. */
export const placesOf = (tree: Pick<Tree, 'indicators'>): Place[] => placed(tree.indicators, '', 1, 'indicators');

const placed = (nodes: readonly Indicator[], prefix: string, level: number, path: string): Place[] =>
  nodes.map((node, index) => {
    const number = `${prefix}${index + 1}`;
    const own = `${path}[${index}]`;
    const children = isLeaf(node) ? [] : placed(node.children, `${number}.`, level + 1, `${own}.children`);
    return { node, number, level, path: own, children };
  });

/** A node before those below it. */
export const flattened = (places: readonly Place[]): Place[] =>
  places.flatMap((place) => [place, ...flattened(place.children)]);

export const leavesOf = (places: readonly Place[]): (Place & { node: Leaf })[] =>
  flattened(places).filter((place): place is Place & { node: Leaf } => isLeaf(place.node));

/** Whether anything below a node applies. */
export const appliesIn = (place: Place, applies: (leaf: Leaf) => boolean): boolean =>
  isLeaf(place.node) ? applies(place.node) : place.children.some((child) => appliesIn(child, applies));

interface Allotting {
  decimals: number;
  givesTo: 'pro-rata' | 'equal';
}

/**
 * The points of every node, by key: at each node those of the parent, divided by the shares of the children that apply, by
 * largest remainder in the scheme's decimals; equal remainders to the earlier line. What does not apply has none: its
 * siblings have its points, pro rata or in equal parts, and where none of them applies the parent does not.
 */
export function allotted(
  places: readonly Place[],
  fullMarks: string,
  { decimals, givesTo }: Allotting,
  applies: (leaf: Leaf) => boolean = () => true,
): Map<string, string> {
  const points = new Map<string, string>();
  const allotTo = (siblings: readonly Place[], whole: string): void => {
    const takes = siblings.map((place) => appliesIn(place, applies));
    const parts = allot(whole, sharesOf(siblings, takes, givesTo), decimals);
    siblings.forEach(({ node, children }, index) => {
      points.set(node.key, parts[index]!);
      allotTo(children, parts[index]!);
    });
  };
  allotTo(places, fullMarks);
  return points;
}

/** What the siblings weigh: those that do not apply nothing, with what they give in equal parts added to the others. */
export function sharesOf(
  siblings: readonly Place[],
  takes: readonly boolean[],
  givesTo: Allotting['givesTo'],
): Exact[] {
  const shares = siblings.map(({ node }) => new Exact(node.share));
  const own = shares.map((share, index) => (takes[index] ? share : new Exact(0)));
  const takers = takes.filter(Boolean).length;
  if (givesTo === 'pro-rata' || takers === 0) return own;
  const given = shares.reduce((sum, share, index) => (takes[index] ? sum : sum.plus(share)), new Exact(0));
  return own.map((share, index) => (takes[index] ? share.plus(given.div(takers)) : share));
}

/** What the shares of the children come to: 100 by weight, those of the node by points, a full mark of their own. */
export const wholeOf = (division: Division, points: string): string => {
  if (division.by === 'weight') return '100';
  return division.by === 'points' ? points : division.of;
};
