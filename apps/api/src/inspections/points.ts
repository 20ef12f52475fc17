/** Points as they are kept, in hundredths, as a decimal of two places. */
export const pointsOf = (hundredths: number): string =>
  `${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;

/** And back. */
export function hundredthsOf(points: string): number {
  const [whole = '0', decimals = ''] = points.split('.');
  return Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
}
