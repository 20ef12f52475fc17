import {
  type Branch,
  type Division,
  type Indicator,
  isLeaf,
  type Leaf,
  mostLevels,
  type Rule,
} from '@yaodian/assessment';
import { moved } from './paths';

type Nodes = readonly Indicator[];

const freely: Rule = { kind: 'manual', version: 1, choices: null };

/** What is not left below a branch is scored itself; what has something below it is divided. */
function withChildren(node: Indicator, children: Nodes, division: Division, last?: Indicator): Indicator {
  if (!isLeaf(node) && children === node.children) return node;
  const { key, name, standard, share, appliesTo } = node;
  const own = { key, name, standard, share, appliesTo };
  if (children.length === 0) return { ...own, rule: last && isLeaf(last) ? last.rule : freely } satisfies Leaf;
  return { ...own, division: isLeaf(node) ? division : node.division, children } satisfies Branch;
}

/** The siblings that a node is among, edited. */
function among(nodes: Nodes, key: string, edit: (siblings: Nodes, index: number) => Nodes): Nodes {
  const index = nodes.findIndex((node) => node.key === key);
  if (index >= 0) return edit(nodes, index);
  let isSame = true;
  const next = nodes.map((node) => {
    if (isLeaf(node)) return node;
    const children = among(node.children, key, edit);
    if (children === node.children) return node;
    isSame = false;
    return withChildren(node, children, node.division, node.children[0]);
  });
  return isSame ? nodes : next;
}

export const addAfter = (nodes: Nodes, key: string, node: Indicator): Nodes =>
  among(nodes, key, (siblings, index) => [...siblings.slice(0, index + 1), node, ...siblings.slice(index + 1)]);

/** Below a leaf the first child takes over its rule: nothing that was set is lost. */
export const addBelow = (nodes: Nodes, key: string, node: Leaf, division: Division): Nodes =>
  among(nodes, key, (siblings, index) =>
    siblings.map((one, at) => {
      if (at !== index) return one;
      return isLeaf(one)
        ? withChildren(one, [{ ...node, rule: one.rule }], division)
        : withChildren(one, [...one.children, node], division);
    }),
  );

export const without = (nodes: Nodes, key: string): Nodes =>
  among(nodes, key, (siblings, index) => siblings.filter((_, at) => at !== index));

export const shifted = (nodes: Nodes, key: string, by: 1 | -1): Nodes =>
  among(nodes, key, (siblings, index) => moved(siblings, index, by));

const depthOf = (node: Indicator): number => (isLeaf(node) ? 1 : 1 + Math.max(0, ...node.children.map(depthOf)));

/** Becomes the last below the sibling before it; not where that would be too deep. */
export function indented(nodes: Nodes, key: string, division: Division, level: number): Nodes {
  return among(nodes, key, (siblings, index) => {
    const node = siblings[index]!;
    const before = siblings[index - 1];
    if (!before || level + depthOf(node) > mostLevels) return siblings;
    const children = isLeaf(before) ? [node] : [...before.children, node];
    return [...siblings.slice(0, index - 1), withChildren(before, children, division), ...siblings.slice(index + 1)];
  });
}

/** Comes to stand behind the node that it is below. */
export function outdented(nodes: Nodes, key: string): Nodes {
  const parent = nodes.findIndex((node) => !isLeaf(node) && node.children.some((child) => child.key === key));
  const holder = nodes[parent];
  if (!holder || isLeaf(holder)) {
    let isSame = true;
    const next = nodes.map((node) => {
      if (isLeaf(node)) return node;
      const children = outdented(node.children, key);
      if (children === node.children) return node;
      isSame = false;
      return withChildren(node, children, node.division);
    });
    return isSame ? nodes : next;
  }
  const node = holder.children.find((child) => child.key === key)!;
  const rest = holder.children.filter((child) => child !== node);
  return [
    ...nodes.slice(0, parent),
    withChildren(holder, rest, holder.division, node),
    node,
    ...nodes.slice(parent + 1),
  ];
}
