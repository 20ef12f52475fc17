import { Exact, plain, printed, sumOf } from '@yaodian/inspection';
import type { Scoring } from './outcome.js';

/** (points − Σ events × points each, floor 0) ÷ points, in points of the scheme. */
export const deduct: Scoring<'deduct'> = (facts, rule, { schemePoints, decimals, mayFallBelowZero, parts }) => {
  const measures = rule.counted.flatMap(({ source }) => (source.from === 'measure' ? [source.measure] : []));
  const factIds = parts.flatMap(({ events }) => events.map(({ factId }) => factId));
  if (measures.some((measure) => !facts.measures.some((fact) => fact.measure === measure)))
    return { kind: 'unscored', why: 'measure-missing', working: null, factIds };
  const deducted = sumOf(parts.map(({ points }) => points));
  const rest = new Exact(schemePoints).minus(deducted);
  const left = mayFallBelowZero ? rest : Exact.max(0, rest);
  return {
    kind: 'scored',
    ...fractionOf(left, schemePoints),
    factIds: [...new Set(factIds)],
    working: {
      kind: 'deduct',
      parts,
      of: schemePoints,
      deducted: printed(deducted, decimals),
      left: printed(left, decimals),
    },
  };
};

/** The office's figure; while there is none, the leaf is not scored. */
export const manual: Scoring<'manual'> = ({ entries }, _, { key }) => {
  const entry = entries.find(({ line }) => line === key);
  if (entry === undefined)
    return { kind: 'unscored', why: 'not-entered', working: { kind: 'manual', entered: null }, factIds: [] };
  const { id, points, of, reason } = entry;
  return {
    kind: 'scored',
    ...fractionOf(new Exact(points), of),
    factIds: [id],
    working: { kind: 'manual', entered: { points, of, reason } },
  };
};

/** Of no points (a share too small for the scheme's decimals) one has all unless something was taken. */
const fractionOf = (part: Exact, whole: string): { part: string; whole: string } =>
  new Exact(whole).isZero() ? { part: part.lt(0) ? '0' : '1', whole: '1' } : { part: plain(part), whole: plain(whole) };
