const names = ['first', 'second', 'third', 'fourth'] as const;

/** The key of a quarter's name, 1 to 4. */
export const quarterName = (quarter: number) => names[quarter - 1] ?? 'first';
