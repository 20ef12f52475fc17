import type { Rule } from './page.js';

/** Strokes within this distance are one, in points: thick and double borders, borders of neighbouring cells. */
export const NEAR = 3.5;

/** Joins strokes that lie on one line and touch, or lie side by side: a cell's border is often drawn piece by piece. */
export function joinRules(rules: Rule[]): Rule[] {
  return [...joinParallel(rules, true), ...joinParallel(rules, false)];
}

function joinParallel(rules: Rule[], upright: boolean): Rule[] {
  const sorted = rules.filter((rule) => rule.upright === upright).sort((a, b) => a.at - b.at);
  const joined: Rule[] = [];
  for (let begin = 0; begin < sorted.length;) {
    let end = begin + 1;
    while (end < sorted.length && sorted[end]!.at - sorted[begin]!.at <= NEAR) end++;
    joined.push(...joinAlong(sorted.slice(begin, end), upright));
    begin = end;
  }
  return joined;
}

function joinAlong(rules: Rule[], upright: boolean): Rule[] {
  const at = rules.reduce((sum, rule) => sum + rule.at, 0) / rules.length;
  const joined: Rule[] = [];
  for (const { from, to } of rules.sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from <= last.to + NEAR) last.to = Math.max(last.to, to);
    else joined.push({ upright, at, from, to });
  }
  return joined;
}

/** Groups of strokes that cross or touch; upright ones of the same extent belong together, as a row may fill the page. */
export function connected(rules: Rule[]): Rule[][] {
  const group = rules.map((_, index) => index);
  const find = (index: number): number => {
    while (group[index] !== index) index = group[index] = group[group[index]!]!;
    return index;
  };
  const level = rules
    .flatMap((rule, index) => (rule.upright ? [] : [index]))
    .sort((a, b) => rules[a]!.at - rules[b]!.at);
  rules.forEach((rule, index) => {
    if (!rule.upright) return;
    for (let low = firstFrom(rules, level, rule.from - NEAR); low < level.length; low++) {
      const other = rules[level[low]!]!;
      if (other.at > rule.to + NEAR) break;
      if (other.from - NEAR <= rule.at && rule.at <= other.to + NEAR) group[find(index)] = find(level[low]!);
    }
  });
  const standing = rules
    .flatMap((rule, index) => (rule.upright ? [index] : []))
    .sort((a, b) => rules[a]!.from - rules[b]!.from);
  standing.forEach((index, place) => {
    for (const other of standing.slice(place + 1)) {
      if (rules[other]!.from - rules[index]!.from > NEAR) break;
      if (Math.abs(rules[other]!.to - rules[index]!.to) <= NEAR) group[find(index)] = find(other);
    }
  });
  const groups = new Map<number, Rule[]>();
  rules.forEach((rule, index) => {
    const root = find(index);
    groups.set(root, [...(groups.get(root) ?? []), rule]);
  });
  return [...groups.values()];
}

function firstFrom(rules: Rule[], level: number[], at: number): number {
  let low = 0;
  let high = level.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rules[level[middle]!]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
