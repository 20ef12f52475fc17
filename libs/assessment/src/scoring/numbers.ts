import { Exact, plain, printed } from '@yaodian/inspection';

type Value = ConstructorParameters<typeof Exact>[0];

/** So many digits behind the point tell any two figures apart, and what a repeating fraction lost is regained. */
const digits = 30;

/** A figure freed from what repeating fractions lose: three thirds are 1. */
export const settled = (value: Value): Exact => new Exact(value).toDecimalPlaces(digits, Exact.ROUND_HALF_UP);

/** points × part ÷ whole, half-up. */
export const scoreOf = (points: string, part: Value, whole: Value, decimals: number): string =>
  printed(settled(new Exact(points).times(part).div(whole)), decimals);

export const plainSettled = (value: Value): string => plain(settled(value));

/** For a page: six decimals. */
export const ratioOf = (part: Value, whole: Value): string => printed(settled(new Exact(part).div(whole)), 6);
