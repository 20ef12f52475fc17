import { Exact, plain } from '@yaodian/inspection';
import type { Tier } from '../scheme/rules.js';
import { sumOfMeasure } from '../counting/measures.js';
import { plainSettled } from '../scoring/numbers.js';
import type { Outcome, Scoring } from './outcome.js';

const missing: Outcome = { kind: 'unscored', why: 'measure-missing', working: null, factIds: [] };
/** Nothing was there to be done (应办 0 件). */
const noCase = (factIds: string[]): Outcome => ({ kind: 'not-applicable', why: 'no-case', working: null, factIds });

/** min(1, numerator ÷ denominator ÷ target). */
export const ratio: Scoring<'ratio'> = (facts, { measure, target }) => {
  const sum = sumOfMeasure(facts, measure);
  if (sum === null) return missing;
  const denominator = sum.denominator ?? new Exact(1);
  if (denominator.isZero()) return noCase(sum.factIds);
  const whole = denominator.times(target);
  return {
    kind: 'scored',
    part: plainSettled(Exact.min(Exact.max(0, sum.numerator), whole)),
    whole: plainSettled(whole),
    factIds: sum.factIds,
    working: {
      kind: 'ratio',
      measure,
      numerator: plain(sum.numerator),
      denominator: plain(denominator),
      target: plain(target),
    },
  };
};

/** The share of the band that a measure's value lies in. */
export const tiers: Scoring<'tiers'> = (facts, { measure, tiers: bands }) => {
  const sum = sumOfMeasure(facts, measure);
  if (sum === null) return missing;
  if (sum.denominator?.isZero()) return noCase(sum.factIds);
  const value = sum.numerator.div(sum.denominator ?? 1);
  const index = bandOf(value, bands);
  const band = bands[index]!;
  return {
    kind: 'scored',
    part: plain(band.ratio),
    whole: '1',
    factIds: sum.factIds,
    working: {
      kind: 'tiers',
      measure,
      value: plainSettled(value),
      from: band.from,
      below: bands[index + 1]?.from ?? null,
      ratio: plain(band.ratio),
    },
  };
};

function bandOf(value: Exact, bands: readonly Tier[]): number {
  let index = 0;
  bands.forEach(({ from }, at) => {
    if (from !== null && value.gte(from)) index = at;
  });
  return index;
}
