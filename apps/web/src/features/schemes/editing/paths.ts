/** The parts of a path as problems name it: trees[0].indicators[1].share. */
export const tokensOf = (path: string): string[] => path.match(/[^.[\]]+/g) ?? [];

/** One way to write a path, whichever way it was written. */
export const plainPath = (path: string): string => tokensOf(path).join('.');

export const valueAt = (whole: unknown, path: string): unknown =>
  tokensOf(path).reduce<unknown>((one, token) => (one as Record<string, unknown> | undefined)?.[token], whole);

function put(one: unknown, [first, ...rest]: string[], value: unknown): unknown {
  if (first === undefined) return value;
  const inner = put((one as Record<string, unknown> | undefined)?.[first], rest, value);
  if (Array.isArray(one)) return one.map((item: unknown, index) => (String(index) === first ? inner : item));
  return { ...(one as object), [first]: inner };
}

/** A copy in which the value at the path is another; all else is shared with the original. */
export const withValueAt = <T>(whole: T, path: string, value: unknown): T => put(whole, tokensOf(path), value) as T;

/** An array with one item moved by one place; unchanged where there is no room. */
export function moved<T>(items: readonly T[], index: number, by: 1 | -1): readonly T[] {
  const to = index + by;
  if (to < 0 || to >= items.length) return items;
  const next = [...items];
  [next[index], next[to]] = [next[to]!, next[index]!];
  return next;
}
