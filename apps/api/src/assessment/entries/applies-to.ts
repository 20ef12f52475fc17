import { type Indicator, isLeaf, type Scheme } from '@yaodian/assessment';
import type { AssessedUnit } from '../facts/adopted.js';

/** Says of a leaf whether a unit is scored by it, or lies outside what the leaf or what stands above it applies to. */
export type AppliesTo = (leaf: string, unit: Pick<AssessedUnit, 'belongsTo'>) => boolean;

export function appliesToOf({ trees }: Pick<Scheme, 'trees'>): AppliesTo {
  const named = new Map<string, (readonly string[])[]>();
  const walk = (nodes: readonly Indicator[], above: (readonly string[])[]): void => {
    for (const node of nodes) {
      const own = node.appliesTo === null ? above : [...above, node.appliesTo];
      if (isLeaf(node)) named.set(node.key, own);
      else walk(node.children, own);
    }
  };
  for (const { indicators } of trees) walk(indicators, []);
  return (leaf, { belongsTo }) => (named.get(leaf) ?? []).every((keys) => keys.some((key) => belongsTo.includes(key)));
}
