import { Exact, plain, sumOf } from '@yaodian/inspection';
import { appliesIn, type Place, sharesOf } from '../allotment/outline.js';
import type { Facts } from '../facts/facts.js';
import type { LeafLine } from '../ledger/ledger.js';
import { isLeaf, type Scheme } from '../scheme/scheme.js';
import { layoutOf } from './layout.js';
import { settled } from './numbers.js';
import { score } from './score.js';

/** The total with no line's points or score rounded, for comparing schemes; null where no line applies. */
export function unroundedTotal(facts: Facts, scheme: Scheme): string | null {
  const ledger = score(facts, scheme);
  if (ledger.total === null) return null;
  const { places, tree, bonuses } = layoutOf(scheme, facts.group);
  const leaves = new Map(
    ledger.lines.filter((line): line is LeafLine => line.kind === 'leaf').map((line) => [line.key, line]),
  );
  const scoreIn = (place: Place, points: Exact): Exact => {
    if (!isLeaf(place.node)) return scoresIn(place.children, points);
    const { part, whole, corrected, score: own } = leaves.get(place.node.key)!;
    if (corrected !== null) return new Exact(own!);
    return part === null || whole === null ? new Exact(0) : points.times(part).div(whole);
  };
  const scoresIn = (siblings: readonly Place[], points: Exact): Exact => {
    const takes = siblings.map((place) => appliesIn(place, ({ key }) => leaves.get(key)!.whyNot === null));
    const shares = sharesOf(siblings, takes, scheme.settings.givesTo);
    const all = sumOf(shares);
    const scores = siblings.map((place, index) =>
      all.isZero() ? new Exact(0) : scoreIn(place, points.times(shares[index]!).div(all)),
    );
    return siblings[0]?.level === 1 ? sumOf(scores.map((one) => Exact.max(0, one))) : sumOf(scores);
  };
  const most = new Exact(tree.fullMarks).plus(sumOf(bonuses.map(({ cap }) => cap)));
  const free = scoresIn(places, new Exact(tree.fullMarks)).plus(ledger.bonus).minus(ledger.deducted);
  return plain(settled(Exact.min(most, Exact.max(0, free)).times(100).div(tree.fullMarks)));
}
