import { Exact, printed } from '@yaodian/inspection';
import type { Ledger } from '../ledger/ledger.js';
import type { Scheme } from '../scheme/scheme.js';
import { scoreOf } from '../scoring/numbers.js';

/**
 * A ledger whose total is out of the points that are scored (得分率), so that schemes of which different parts are scored yet
 * can be compared: half-up(raw × 100 ÷ scored points, 2), and the contribution from it. It has no grade: grades are those of
 * whole totals.
 */
export function byScored(
  ledger: Ledger,
  { weightBasisPoints, settings }: Pick<Scheme, 'weightBasisPoints' | 'settings'>,
): Ledger {
  const { raw, scoredPoints } = ledger;
  if (raw === null || new Exact(scoredPoints).isZero())
    return { ...ledger, total: null, grade: null, contribution: null };
  const rate = scoreOf('100', raw, scoredPoints, 2);
  const total =
    ledger.isVetoed && settings.vetoCeiling !== null ? printed(Exact.min(rate, settings.vetoCeiling)) : rate;
  const counted = settings.isContributionCapped ? Exact.min(total, 100) : new Exact(total);
  return { ...ledger, total, grade: null, contribution: printed(counted.times(weightBasisPoints).div(10_000)) };
}
