/** So many things took so many working days. */
export interface Taken {
  days: number;
  count: number;
}

/** The middle one of all by their days; between two the mean of them. Null of nothing. */
export function medianOf(taken: readonly Taken[]): number | null {
  const sorted = taken.toSorted((one, other) => one.days - other.days);
  const all = sorted.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  const at = (place: number): number => {
    let before = 0;
    return sorted.find(({ count }) => (before += count) > place)!.days;
  };
  return (at(Math.floor((all - 1) / 2)) + at(Math.floor(all / 2))) / 2;
}
