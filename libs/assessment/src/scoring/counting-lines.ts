import { happenedOf } from '../counting/happened.js';
import { countedParts, type CountingLine } from '../counting/once.js';
import type { Facts } from '../facts/facts.js';
import type { CountedPart } from '../ledger/working.js';
import type { Counted } from '../scheme/counted.js';
import type { Scheme } from '../scheme/scheme.js';
import { type Layout, leafPlaces } from './layout.js';

/** Numbers of the items beside the tree: B1 (加分), D1 (扣分), V1 (否决). */
export const itemNumber = (kind: 'B' | 'D' | 'V', index: number): string => `${kind}${index + 1}`;

/** The entries of every leaf that deducts, every item and every veto, with the events that count on each. */
export function countedLines(
  facts: Facts,
  { settings }: Pick<Scheme, 'settings'>,
  layout: Layout,
  gone: ReadonlySet<string>,
): Map<string, CountedPart[]> {
  const { decimals, costsOnce, addsOnce } = settings;
  const lineOf = (
    { key, name }: { key: string; name: string },
    number: string,
    counted: readonly Counted[],
    { points = '0', isVeto = false } = {},
  ): CountingLine => ({
    key,
    number,
    name,
    isVeto,
    entries: counted.map((entry) => ({
      key: entry.key,
      name: entry.name,
      happened: happenedOf(facts, entry, { points, decimals }),
    })),
  });
  const costs = [
    ...leafPlaces(layout).flatMap(({ node, number }) =>
      node.rule.kind === 'deduct' && !gone.has(node.key)
        ? [lineOf(node, number, node.rule.counted, { points: layout.schemePoints.get(node.key)! })]
        : [],
    ),
    ...layout.deductions.map((item, index) => lineOf(item, itemNumber('D', index), item.counted)),
    ...layout.vetoes.map((veto, index) => lineOf(veto, itemNumber('V', index), [asEntry(veto)], { isVeto: true })),
  ];
  const adds = layout.bonuses.map((item, index) => lineOf(item, itemNumber('B', index), item.counted));
  return new Map([...countedParts(costs, costsOnce, decimals), ...countedParts(adds, addsOnce, decimals)]);
}

const asEntry = ({ key, name, source }: Layout['vetoes'][number]): Counted => ({
  key,
  name,
  per: '次',
  source,
  amount: { kind: 'fixed', points: '0' },
  withStatement: null,
});
