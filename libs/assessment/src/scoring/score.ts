import { Exact, printed, sumOf } from '@yaodian/inspection';
import type { Facts } from '../facts/facts.js';
import type { ItemLine, LeafLine, Ledger, LedgerLine } from '../ledger/ledger.js';
import type { CountedPart } from '../ledger/working.js';
import type { Scheme } from '../scheme/scheme.js';
import type { SchemeSettings } from '../scheme/settings.js';
import { countedLines, itemNumber } from './counting-lines.js';
import { type Layout, layoutOf } from './layout.js';
import { scoreOf, settled } from './numbers.js';
import { correctedBy, correctionOf, notForUnit, treeLines } from './tree-lines.js';

/**
 * The ledger (计分台账) of a unit. Each leaf is half-up(points × ratio, decimals), a branch the sum of its printed lines; raw =
 * Σ leaves + Σ bonus items − Σ deduction items, each up to its cap, held between 0 and full marks + Σ bonus caps; total =
 * half-up(raw × 100 ÷ full marks, 2). The scheme must be without problems (`validateScheme`). Throws RangeError for a
 * group without a tree and for a version of a rule that does not exist.
 */
export const score = (facts: Facts, scheme: Scheme): Ledger => scorerOf(scheme)(facts);

/** `score` for many units of one scheme: what depends on the scheme alone is made once. */
export function scorerOf(scheme: Scheme): (facts: Facts) => Ledger {
  const layouts = new Map<string, Layout>();
  return (facts) => {
    const layout = layouts.get(facts.group) ?? layoutOf(scheme, facts.group);
    layouts.set(facts.group, layout);
    return ledgerOf(facts, scheme, layout);
  };
}

function ledgerOf(facts: Facts, scheme: Scheme, layout: Layout): Ledger {
  const { settings, weightBasisPoints } = scheme;
  const { decimals, bonusAbove, isContributionCapped } = settings;
  const figure = (value: Exact | string) => printed(value, decimals);
  const gone = notForUnit(facts, layout);
  const parts = countedLines(facts, scheme, layout, new Set(gone.keys()));
  const { lines, warnings } = treeLines(facts, scheme, layout, gone, parts);
  const { fullMarks } = layout.tree;

  const sum = sumOf(lines.flatMap(({ level, score }) => (level === 1 ? (score ?? []) : [])));
  const deductions = layout.deductions.map((item, index) =>
    itemLine(facts, item, itemNumber('D', index), parts.get(item.key)!, { decimals, isHeldBack: false }),
  );
  const deducted = sumOf(deductions.map((item) => item.score));
  const base = settled(sum.minus(deducted).times(100).div(fullMarks));
  const isHeldBack =
    bonusAbove !== null && (bonusAbove.isIncluded ? base.lt(bonusAbove.score) : base.lte(bonusAbove.score));
  const bonuses = layout.bonuses.map((item, index) =>
    itemLine(facts, item, itemNumber('B', index), parts.get(item.key)!, { decimals, isHeldBack }),
  );
  const bonus = sumOf(bonuses.map((item) => item.score));
  const vetoes = layout.vetoes.flatMap(({ key, name }, index) => {
    const factIds = parts.get(key)!.flatMap(({ events }) => events.map(({ factId }) => factId));
    if (factIds.length === 0) return [];
    const correction = correctionOf(facts, key);
    return [
      {
        ...{ key, number: itemNumber('V', index), name },
        factIds: correction ? [...factIds, correction.id] : factIds,
        corrected: correction ? correctedBy(correction, null) : null,
      },
    ];
  });
  const isVetoed = vetoes.some(({ corrected }) => corrected === null);

  const isOpen = lines.some((line) => line.kind === 'leaf' && line.whyUnscored !== null);
  const applies = lines.some(({ level, whyNot }) => level === 1 && whyNot === null);
  const most = new Exact(fullMarks).plus(sumOf(layout.bonuses.map(({ cap }) => cap)));
  const free = sum.plus(bonus).minus(deducted);
  const raw = Exact.min(most, Exact.max(0, free));
  const total = applies ? totalOf(raw, fullMarks, isVetoed, settings) : null;
  const counted = total && (isContributionCapped ? Exact.min(total, 100) : new Exact(total));
  return {
    format: 1,
    unitId: facts.unitId,
    group: facts.group,
    tree: layout.tree.key,
    period: facts.period,
    calendarVersion: facts.calendarVersion,
    decimals,
    lines,
    bonuses,
    deductions,
    vetoes,
    sum: figure(sum),
    bonus: figure(bonus),
    deducted: figure(deducted),
    held: figure(raw.minus(free)),
    raw: applies ? figure(raw) : null,
    fullMarks,
    total,
    isVetoed,
    grade: total === null || (isOpen && !isVetoed) ? null : gradeOf(total, isVetoed, settings),
    contribution: counted && printed(counted.times(weightBasisPoints).div(10_000)),
    contributionOf: printed(new Exact(weightBasisPoints).div(100)),
    scoredPoints: figure(sumOf(lines.filter(isScored).map(({ points }) => points))),
    warnings,
  };
}

const isScored = (line: LedgerLine): line is LeafLine => line.kind === 'leaf' && line.score !== null;

function itemLine(
  facts: Facts,
  { key, name, cap }: { key: string; name: string; cap: string | null },
  number: string,
  parts: CountedPart[],
  { decimals, isHeldBack }: { decimals: number; isHeldBack: boolean },
): ItemLine {
  const sum = sumOf(parts.map(({ points }) => points));
  const capped = isHeldBack ? new Exact(0) : cap === null ? sum : Exact.min(cap, sum);
  const computed = printed(capped, decimals);
  const correction = correctionOf(facts, key);
  const factIds = [...new Set(parts.flatMap(({ events }) => events.map(({ factId }) => factId)))];
  return {
    key,
    number,
    name,
    cap,
    parts,
    factIds: correction ? [...factIds, correction.id] : factIds,
    sum: printed(sum, decimals),
    score: correction ? printed(correction.score, decimals) : computed,
    isHeldBack,
    corrected: correction ? correctedBy(correction, computed) : null,
  };
}

function totalOf(raw: Exact, fullMarks: string, isVetoed: boolean, { vetoCeiling }: SchemeSettings): string {
  const total = scoreOf('100', raw, fullMarks, 2);
  return isVetoed && vetoCeiling !== null ? printed(Exact.min(total, vetoCeiling)) : total;
}

/** The band that a total lies in; the lowest one, the last, where vetoed. */
function gradeOf(total: string, isVetoed: boolean, { grades }: SchemeSettings): string | null {
  const lowest = grades[grades.length - 1]!;
  if (isVetoed) return lowest.name;
  const band = grades.find(
    ({ from, below }) =>
      (from === null || new Exact(total).gte(from)) && (below === null || new Exact(total).lt(below)),
  );
  return (band ?? lowest).name;
}
