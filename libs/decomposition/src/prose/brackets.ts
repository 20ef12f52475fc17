import type { Range } from '../model.js';

/** A pair of brackets, or an opening one that is never closed and holds the rest of its line. */
export interface Bracket extends Range {
  inner: Range;
  closed: boolean;
}

/** Pairs of brackets that stand in no other pair, and on each line the last bracket that is never closed, if it holds at most `longest` characters. */
export function findBrackets(folded: string, range: Range, longest: number): Bracket[] {
  const open: number[] = [];
  const pairs: Bracket[] = [];
  for (let at = range.start; at < range.end; at++) {
    if (folded[at] === '(') open.push(at);
    else if (folded[at] === ')' && open.length > 0) {
      const start = open.pop()!;
      let inner = { start: start + 1, end: at };
      while (pairs.length > 0 && pairs.at(-1)!.start > start) {
        const inside = pairs.pop()!;
        if (inside.start === start + 1 && inside.end === at) inner = inside.inner;
      }
      pairs.push({ start, end: at + 1, inner, closed: true });
    }
  }
  const unclosed = open.flatMap((start, index): Bracket[] => {
    const end = restOfLine(folded, start, open[index + 1], range.end, longest);
    if (end === null) return [];
    // one bracket too few inside: (责任单位:省编办(省审改办)
    const closed = /\)[\s,;。、.!]*$/.test(folded.slice(start, end));
    return [{ start, end, inner: { start: start + 1, end }, closed }];
  });
  return [...pairs, ...unclosed].sort((first, second) => first.start - second.start);
}

/** Where the line ends that a bracket opens in; null where the next one opens before that, or it is too far. */
function restOfLine(
  folded: string,
  start: number,
  next: number | undefined,
  end: number,
  longest: number,
): number | null {
  // no farther than the next one, so that a line of nothing but brackets takes linear time
  const limit = Math.min(next ?? end, start + longest + 1);
  const lineEnd = folded.slice(start, limit).indexOf('\n');
  if (lineEnd >= 0) return start + lineEnd;
  return next === undefined && end <= start + longest ? end : null;
}
