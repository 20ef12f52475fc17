import { Exact, printed } from '@yaodian/inspection';
import type { Place } from '../allotment/outline.js';
import type { CorrectionFact, EntryFact, EventFact, NotApplicableFact } from '../facts/facts.js';
import type { Ledger } from '../ledger/ledger.js';
import type { Counted } from '../scheme/counted.js';
import { fits, isFigure, isMissing } from '../scheme/checking/figures.js';
import type { Problem } from '../scheme/problem.js';
import { isLeaf, type Scheme } from '../scheme/scheme.js';
import { layoutOf } from '../scoring/layout.js';

const one = (code: Problem['code'], place: Place | null, parameters: Problem['parameters'] = {}): Problem[] => [
  {
    code,
    path: place?.path ?? '',
    line: place && { number: place.number, name: place.node.name },
    parameters,
  },
];

/** What a figure has to be; null: it has no upper bound. */
interface Bounds {
  least: string;
  most: string | null;
  decimals: number;
}

const malformed = (value: string, { least, most, decimals }: Bounds): Problem['parameters'] => ({
  ...{ value, least, decimals: String(decimals) },
  ...(most !== null && { most }),
});

const countBounds = { least: 1, most: 9999 };

const placeIn = (scheme: Scheme, group: string, key: string): Place | undefined =>
  layoutOf(scheme, group).lines.find(({ node }) => node.key === key);

/** The range of a manual leaf: 0 to its points in the scheme. Null for what is no manual leaf of the group's tree. */
export function entryRange(scheme: Scheme, group: string, line: string): { most: string } | null {
  const { schemePoints, lines } = layoutOf(scheme, group);
  const node = lines.find((place) => place.node.key === line)?.node;
  return node && isLeaf(node) && node.rule.kind === 'manual' ? { most: schemePoints.get(line)! } : null;
}

/** What is wrong with the office's figure for a manual leaf: not manual, outside 0…points, none of its choices, no reason. */
export function entryProblems(
  scheme: Scheme,
  group: string,
  { line, points, reason }: Pick<EntryFact, 'line' | 'points' | 'reason'>,
): Problem[] {
  const place = placeIn(scheme, group, line);
  if (place === undefined) return one('line-unknown', null, { line });
  const range = entryRange(scheme, group, line);
  const { node } = place;
  if (range === null || !isLeaf(node) || node.rule.kind !== 'manual') return one('line-not-manual', place);
  const { decimals } = scheme.settings;
  if (isMissing(reason)) return one('reason-missing', place);
  const invalid = one('figure-invalid', place, malformed(points, { least: '0', most: range.most, decimals }));
  if (!/^-?\d{1,9}(\.\d{1,6})?$/.test(points)) return invalid;
  if (new Exact(points).lt(0) || new Exact(points).gt(range.most))
    return one('out-of-range', place, { value: points, least: '0', most: range.most });
  if (!fits(points, decimals)) return invalid;
  const choices = node.rule.choices?.map(({ ratio }) => printed(new Exact(range.most).times(ratio), decimals));
  if (choices === undefined || choices.includes(printed(points, decimals))) return [];
  return one('not-a-choice', place, { value: points, choices: choices.join('、') });
}

/** What is wrong with the office's word that a line does not apply. */
export function notApplicableProblems(
  scheme: Scheme,
  group: string,
  { line, reason }: Pick<NotApplicableFact, 'line' | 'reason'>,
): Problem[] {
  const place = placeIn(scheme, group, line);
  if (place === undefined) return one('line-unknown', null, { line });
  return isMissing(reason) ? one('reason-missing', place) : [];
}

/** What is wrong with a unit's own figure (自评) for a leaf: no leaf, or outside 0…points. None is nothing wrong. */
export function ownFigureProblems(
  scheme: Scheme,
  group: string,
  { line, points }: { line: string; points: string | null },
): Problem[] {
  const { schemePoints, lines } = layoutOf(scheme, group);
  const place = lines.find(({ node }) => node.key === line);
  if (place === undefined || !isLeaf(place.node)) return one('line-unknown', null, { line });
  if (points === null) return [];
  const most = schemePoints.get(line)!;
  const { decimals } = scheme.settings;
  if (!isFigure(points) || !fits(points, decimals))
    return one('figure-invalid', place, malformed(points, { least: '0', most, decimals }));
  return new Exact(points).gt(most) ? one('out-of-range', place, { value: points, least: '0', most }) : [];
}

/** The entries of a scheme that the office records events for, for one group, with the line that they stand on. */
export function enteredKinds(scheme: Scheme, group: string): { entry: Counted | null; key: string; line: string }[] {
  const { lines, bonuses, deductions, vetoes } = layoutOf(scheme, group);
  const entered = (line: string, counted: readonly Counted[]) =>
    counted
      .filter(({ source }) => source.from === 'entered')
      .map((entry): { entry: Counted | null; key: string; line: string } => ({ entry, key: entry.key, line }));
  return [
    ...lines.flatMap(({ node }) =>
      isLeaf(node) && node.rule.kind === 'deduct' ? entered(node.key, node.rule.counted) : [],
    ),
    ...[...bonuses, ...deductions].flatMap(({ key, counted }) => entered(key, counted)),
    ...vetoes.flatMap(({ key, source }) => (source.from === 'entered' ? [{ entry: null, key, line: key }] : [])),
  ];
}

/** What is wrong with an event that the office records: unknown kind, no reason, no figure where a range asks for one. */
export function eventProblems(
  scheme: Scheme,
  group: string,
  { kind, count, points, reason }: Pick<EventFact, 'kind' | 'count' | 'points' | 'reason'>,
): Problem[] {
  const known = enteredKinds(scheme, group).find(({ key }) => key === kind);
  if (known === undefined) return one('line-unknown', null, { line: kind });
  const at = (code: Problem['code'], parameters: Problem['parameters'] = {}): Problem[] => [
    { code, path: kind, line: known.entry && { number: null, name: known.entry.name }, parameters },
  ];
  if (isMissing(reason)) return at('reason-missing');
  if (!Number.isInteger(count) || count < countBounds.least || count > countBounds.most)
    return at('count-invalid', {
      ...{ value: String(count), least: String(countBounds.least), most: String(countBounds.most) },
    });
  const amount = known.entry?.amount;
  if (amount?.kind !== 'range') return points === null ? [] : at('figure-not-wanted', { value: points });
  const { least, most } = amount;
  if (points === null) return at('figure-missing', { least, most });
  const { decimals } = scheme.settings;
  if (!isFigure(points) || !fits(points, decimals))
    return at('figure-invalid', malformed(points, { least, most, decimals }));
  const isIn = new Exact(points).gte(least) && new Exact(points).lte(most);
  return isIn ? [] : at('out-of-range', { value: points, least, most });
}

/**
 * What is wrong with a correction entry: a line that cannot be corrected, a score outside its range, no reason. A veto that
 * does not hold is corrected to 0.
 */
export function correctionProblems(
  {
    lines,
    bonuses,
    deductions,
    vetoes,
    decimals,
  }: Pick<Ledger, 'lines' | 'bonuses' | 'deductions' | 'vetoes' | 'decimals'>,
  { line, score, reason }: Pick<CorrectionFact, 'line' | 'score' | 'reason'>,
): Problem[] {
  const leaf = lines.find((one) => one.key === line && one.kind === 'leaf' && one.whyNot === null);
  const item = [...bonuses, ...deductions].find(({ key }) => key === line);
  const veto = vetoes.find(({ key }) => key === line);
  const found = leaf ?? item ?? veto;
  if (found === undefined) return one('line-unknown', null, { line });
  const at = (code: Problem['code'], parameters: Problem['parameters'] = {}): Problem[] => [
    { code, path: line, line: { number: found.number, name: found.name }, parameters },
  ];
  if (isMissing(reason)) return at('reason-missing');
  // of a veto a correction says only that it does not hold
  const most = leaf ? leaf.points : item ? item.cap : '0';
  if (!isFigure(score) || !fits(score, decimals))
    return at('figure-invalid', malformed(score, { least: '0', most, decimals }));
  if (most !== null && new Exact(score).gt(most)) return at('out-of-range', { value: score, least: '0', most });
  return [];
}
