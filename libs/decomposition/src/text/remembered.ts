type Plain = string | number | boolean | null;

/** As many answers are kept; then all are forgotten, so that no document fills the memory. */
const MOST = 5000;

/**
 * The same function, which answers what it was asked before without working it out again: units and deadlines come again
 * and again in a document. The function must depend on its arguments alone, and nobody may change its answers.
 */
export function remembered<Arguments extends Plain[], Answer>(
  answer: (...asked: Arguments) => Answer,
): (...asked: Arguments) => Answer {
  const known = new Map<string, Answer>();
  return (...asked) => {
    const key = asked.join('\n');
    if (known.has(key)) return known.get(key)!;
    if (known.size >= MOST) known.clear();
    const found = answer(...asked);
    known.set(key, found);
    return found;
  };
}
