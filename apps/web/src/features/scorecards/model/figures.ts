import { Exact, printed } from '@yaodian/inspection';

/** With a true minus: −2.16. */
export const withMinus = (figure: string): string => figure.replace('-', '−');

/** With its sign; nothing has none: +1.00, −1.50, 0.00. */
export function signed(figure: string): string {
  const value = new Exact(figure);
  return value.isZero() ? figure.replace('-', '') : value.isNegative() ? withMinus(figure) : `+${figure}`;
}

export const isNothing = (figure: string): boolean => new Exact(figure).isZero();

/** What the second is more than the first, as it is printed. */
export const differenceOf = (from: string, to: string, decimals = 2): string =>
  printed(new Exact(to).minus(from), decimals);

/** The part of a whole in percent, for the length of a bar: 0 to 100. */
export function percentOf(part: string, whole: string): number {
  const all = new Exact(whole);
  if (all.lte(0)) return 0;
  return Math.min(100, Math.max(0, new Exact(part).times(100).div(all).toNumber()));
}

/** 93.46 × 4% = 3.7384: both sides of the sum that gives the contribution; `counted` is the total up to 100. */
export function contributionSum(
  total: string,
  contribution: string,
  of: string,
): { counted: string; weight: string; exact: string } {
  // an uncapped scheme counts a total above 100 in full, which the printed contribution shows
  const isCapped = new Exact(total).gt(100) && new Exact(contribution).lte(of);
  const counted = isCapped ? '100.00' : total;
  return {
    counted,
    weight: new Exact(of).toFixed(),
    exact: new Exact(counted).times(of).div(100).toFixed(),
  };
}
