/** Basis points as percent: 400 is 4.00. */
export const percentOf = (basisPoints: number): string => (basisPoints / 100).toFixed(2);
