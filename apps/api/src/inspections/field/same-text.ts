const compacted = (text: string): string => text.replace(/\s+/g, '');

/** Items of different inspections are the same where they say the same. */
export const sameText = (one: string, other: string): boolean => compacted(one) === compacted(other);
