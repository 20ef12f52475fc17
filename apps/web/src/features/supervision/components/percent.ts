/** 85.3%; nothing of nothing. */
export const percentOf = (part: number, all: number): string =>
  all === 0 ? '—' : `${((part / all) * 100).toFixed(1)}%`;
