import { Decimal } from 'decimal.js';

/** More digits than any ratio of counts is told apart by. */
export const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });
export type Exact = Decimal;

/** As it is printed: half-up, in two decimals where nothing else is said. */
export const printed = (value: Decimal.Value, decimals = 2): string =>
  new Exact(value).toFixed(decimals, Decimal.ROUND_HALF_UP);

/** Without zeros at the end: 2, 0.5. */
export const plain = (value: Decimal.Value): string => new Exact(value).toFixed();

/** The sum, in exact decimals. */
export const sumOf = (values: readonly Decimal.Value[]): Decimal =>
  values.reduce<Decimal>((sum, value) => sum.plus(value), new Exact(0));

/**
 * A whole in parts pro rata of their weights, in so many decimals, by largest remainder, so that the parts always sum exactly
 * to it; equal remainders go to the earlier part. Weights that are all 0 get nothing.
 */
export function allot(whole: Decimal.Value, weights: readonly Decimal.Value[], decimals = 2): string[] {
  const all = sumOf(weights);
  if (all.isZero()) return weights.map(() => printed(0, decimals));
  const steps = new Exact(whole).times(new Exact(10).pow(decimals));
  const exact = weights.map((weight) => steps.times(weight).div(all));
  const parts = exact.map((value) => value.floor());
  const left = steps.minus(sumOf(parts)).toNumber();
  const remainder = (index: number) => exact[index]!.minus(parts[index]!);
  const byRemainder = weights
    .map((_, index) => index)
    .sort((one, other) => remainder(other).cmp(remainder(one)) || one - other);
  for (const index of byRemainder.slice(0, left)) parts[index] = parts[index]!.plus(1);
  return parts.map((part) => printed(part.div(new Exact(10).pow(decimals)), decimals));
}
