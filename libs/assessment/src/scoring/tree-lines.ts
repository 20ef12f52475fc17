import { Exact, printed, sumOf } from '@yaodian/inspection';
import type { Place } from '../allotment/outline.js';
import type { CorrectionFact, Facts } from '../facts/facts.js';
import type { BranchLine, Corrected, LeafLine, LedgerLine, Warning, WhyNot } from '../ledger/ledger.js';
import type { CountedPart } from '../ledger/working.js';
import type { Outcome } from '../rules/outcome.js';
import { outcomeOf } from '../rules/versions.js';
import { isLeaf, type Leaf, type Scheme } from '../scheme/scheme.js';
import { type Layout, leafPlaces } from './layout.js';
import { ratioOf, scoreOf } from './numbers.js';

/** The leaves that do not apply to the unit whatever its facts are, with why and the words of whoever said so. */
export function notForUnit(
  { belongsTo, notApplicable }: Facts,
  layout: Layout,
): Map<string, { why: WhyNot; factIds: string[]; reason: string | null }> {
  const saidOf = (key: string) => notApplicable.find(({ line }) => line === key);
  const gone: ReturnType<typeof notForUnit> = new Map();
  const look = (place: Place, isOutside: boolean, said: ReturnType<typeof saidOf>): void => {
    const { node } = place;
    const outside = isOutside || (node.appliesTo !== null && !node.appliesTo.some((key) => belongsTo.includes(key)));
    const word = said ?? saidOf(node.key);
    if (!isLeaf(node)) place.children.forEach((child) => look(child, outside, word));
    else if (outside) gone.set(node.key, { why: 'not-for-unit', factIds: [], reason: null });
    else if (word) gone.set(node.key, { why: 'said-by-office', factIds: [word.id], reason: word.reason });
  };
  layout.places.forEach((place) => look(place, false, undefined));
  return gone;
}

/** The correction in force for a line: that with the highest number. */
export function correctionOf({ corrections }: Facts, key: string): CorrectionFact | undefined {
  return corrections
    .filter(({ line }) => line === key)
    .reduce<CorrectionFact | undefined>((last, one) => (last && last.number >= one.number ? last : one), undefined);
}

export const correctedBy = ({ id, reason }: CorrectionFact, computed: string | null): Corrected => ({
  factId: id,
  computed,
  reason,
});

/** The lines of the tree, a node before those below it, with what a reader is to know of them. */
export function treeLines(
  facts: Facts,
  { settings: { decimals, capAt } }: Pick<Scheme, 'settings'>,
  layout: Layout,
  gone: ReturnType<typeof notForUnit>,
  parts: ReadonlyMap<string, CountedPart[]>,
): { lines: LedgerLine[]; warnings: Warning[] } {
  const outcomes = new Map(
    leafPlaces(layout).map(({ node, level }) => {
      const { key, rule } = node;
      const known = gone.get(key);
      if (known) return [key, { kind: 'not-applicable', working: null, ...known } satisfies Outcome] as const;
      const schemePoints = layout.schemePoints.get(key)!;
      const mayFallBelowZero = capAt === 'first-level' && level > 1;
      return [
        key,
        outcomeOf(facts, rule, { key, schemePoints, decimals, mayFallBelowZero, parts: parts.get(key) ?? [] }),
      ] as const;
    }),
  );
  const without = new Set([...outcomes].filter(([, { kind }]) => kind === 'not-applicable').map(([key]) => key));
  const points = layout.pointsWithout(without);

  const leafLine = (place: Place, leaf: Leaf): LeafLine => {
    const outcome = outcomes.get(leaf.key)!;
    const scored = outcome.kind === 'scored' ? outcome : null;
    const own = points.get(leaf.key)!;
    const computed = scored && scoreOf(own, scored.part, scored.whole, decimals);
    const correction = outcome.kind === 'not-applicable' ? undefined : correctionOf(facts, leaf.key);
    return {
      ...common(place),
      kind: 'leaf',
      points: own,
      score: correction ? printed(correction.score, decimals) : computed,
      whyNot: outcome.kind === 'not-applicable' ? outcome.why : null,
      rule: leaf.rule.kind,
      version: leaf.rule.version,
      factIds: [...outcome.factIds, ...(correction ? [correction.id] : [])],
      ratio: scored && ratioOf(scored.part, scored.whole),
      part: scored && scored.part,
      whole: scored && scored.whole,
      whyUnscored: outcome.kind === 'unscored' && !correction ? outcome.why : null,
      corrected: correction ? correctedBy(correction, computed) : null,
      isProvisional: outcome.isProvisional ?? false,
      working: outcome.working,
      reason: gone.get(leaf.key)?.reason ?? null,
    };
  };
  const common = ({ node, number, level }: Place) => ({
    key: node.key,
    number,
    level,
    name: node.name,
    schemePoints: layout.schemePoints.get(node.key)!,
  });
  const linesOf = (place: Place): LedgerLine[] => {
    if (isLeaf(place.node)) return [leafLine(place, place.node)];
    const below = place.children.map(linesOf);
    const scores = below.flatMap(([first]) => first?.score ?? []);
    const sum = sumOf(scores);
    const held = place.level === 1 && sum.lt(0) ? sum.negated() : new Exact(0);
    const applies = below.some(([first]) => first?.whyNot === null);
    const branch: BranchLine = {
      ...common(place),
      kind: 'branch',
      points: points.get(place.node.key)!,
      score: scores.length > 0 ? printed(sum.plus(held), decimals) : null,
      whyNot: applies ? null : 'children',
      held: printed(held, decimals),
    };
    return [branch, ...below.flat()];
  };
  return {
    lines: layout.places.flatMap(linesOf),
    warnings: [...outcomes].flatMap(([line, { notices = [] }]) =>
      notices.map((notice): Warning => ({ ...notice, line })),
    ),
  };
}
