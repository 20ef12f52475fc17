import { allotted, flattened, type Place, placesOf } from '../allotment/outline.js';
import {
  type BonusItem,
  type DeductionItem,
  isLeaf,
  type Leaf,
  type Scheme,
  type Tree,
  type VetoCondition,
} from '../scheme/scheme.js';

/** What a comparison group is scored by, laid out once for all its units. */
export interface Layout {
  tree: Tree;
  places: Place[];
  /** A node before those below it. */
  lines: Place[];
  /** By key, where everything applies. */
  schemePoints: Map<string, string>;
  bonuses: readonly BonusItem[];
  deductions: readonly DeductionItem[];
  vetoes: readonly VetoCondition[];
  /** The points of each node where these leaves do not apply; kept, since many units have the same. */
  pointsWithout: (gone: ReadonlySet<string>) => Map<string, string>;
}

const isFor = (group: string) => (item: { groups: readonly string[] | null }) =>
  item.groups === null || item.groups.includes(group);

/** Throws RangeError for a group that the scheme does not have. */
export function layoutOf(scheme: Scheme, group: string): Layout {
  const treeKey = scheme.groups.find(({ key }) => key === group)?.tree;
  const tree = scheme.trees.find(({ key }) => key === treeKey);
  if (tree === undefined) throw new RangeError(`the scheme has no tree for the group ${group}`);
  const places = placesOf(tree);
  const kept = new Map<string, Map<string, string>>();
  const pointsWithout = (gone: ReadonlySet<string>): Map<string, string> => {
    const name = JSON.stringify([...gone].sort());
    const known = kept.get(name);
    if (known) return known;
    const points = allotted(places, tree.fullMarks, scheme.settings, (leaf) => !gone.has(leaf.key));
    kept.set(name, points);
    return points;
  };
  return {
    tree,
    places,
    lines: flattened(places),
    schemePoints: pointsWithout(new Set()),
    bonuses: scheme.bonuses.filter(isFor(group)),
    deductions: scheme.deductions.filter(isFor(group)),
    vetoes: scheme.vetoes.filter(isFor(group)),
    pointsWithout,
  };
}

export const leafPlaces = ({ lines }: Layout): (Place & { node: Leaf })[] =>
  lines.filter((place): place is Place & { node: Leaf } => isLeaf(place.node));
