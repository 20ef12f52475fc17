import { fold } from '../text/fold.js';

/** A printed text without its blanks, folded, and where each of its characters stands in what was printed. */
export interface Compact {
  text: string;
  /** The printed words between two offsets of `text`. */
  printed(start: number, end: number): string;
}

/** Year, month and day that only blanks divide (2026 6 30) keep a sign between them, so that they stay apart. */
const DIVIDED = /(?<!\d)(\d{4})\s(\s*\d{1,2})\s(\s*)(?=\d{1,2}(?!\d))/g;
/** Blanks and the signs that only make words stand out. */
const SKIPPED = /[\s“”"'‘’*\u200b\ufeff]/;

export function compact(printed: string): Compact {
  const folded = fold(printed).replace(DIVIDED, '$1.$2.$3');
  const offsets: number[] = [];
  let text = '';
  for (let i = 0; i < folded.length; i++) {
    const character = folded[i] ?? '';
    if (SKIPPED.test(character)) continue;
    offsets.push(i);
    text += character;
  }
  return {
    text,
    printed: (start, end) => {
      const from = offsets[start] ?? printed.length;
      const to = end > start ? (offsets[end - 1] ?? printed.length - 1) + 1 : from;
      return printed.slice(from, to);
    },
  };
}
