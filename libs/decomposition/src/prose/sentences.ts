import type { Range } from '../model.js';

const PAIRS: Record<string, string> = { '(': ')', '《': '》', '“': '”', '「': '」', '『': '』' };

/** Offset just behind the first sentence that starts at `start`: behind 。 ! ? ; or at a line end; marks inside quotes and brackets do not count. */
export function sentenceEnd(folded: string, start: number, end: number): number {
  let closing: string | null = null;
  let opened = 0;
  let blank = true;
  for (let at = start; at < end; at++) {
    const character = folded[at]!;
    if (character === '\n') {
      if (!blank) return at;
      continue;
    }
    blank &&= /\s/.test(character);
    if (closing !== null) {
      if (character === closing) closing = null;
      else if (at - opened > 40) [at, closing] = [opened, null];
    } else if (PAIRS[character] && opened !== at) {
      [closing, opened] = [PAIRS[character]!, at];
    } else if ('。!?;'.includes(character)) {
      let behind = at + 1;
      while (behind < end && '”」』)'.includes(folded[behind]!)) behind++;
      return behind;
    }
  }
  return end;
}

/** Where the line begins that an offset stands on, looked for no farther back than `least`. */
export function lineStart(folded: string, at: number, least: number): number {
  let start = at;
  while (start > least && folded[start - 1] !== '\n') start--;
  return start;
}

/** The sentences of a range; together they cover it. */
export function* sentences(folded: string, range: Range): Generator<Range> {
  for (let start = range.start; start < range.end;) {
    const end = Math.max(start + 1, sentenceEnd(folded, start, range.end));
    yield { start, end };
    start = end;
  }
}

/** Trims blanks and the given marks at both ends. */
export function trim(folded: string, range: Range, marks = /[\s,;:、。.!?]/): Range {
  let { start, end } = range;
  while (start < end && marks.test(folded[start]!)) start++;
  while (end > start && marks.test(folded[end - 1]!)) end--;
  return { start, end };
}
