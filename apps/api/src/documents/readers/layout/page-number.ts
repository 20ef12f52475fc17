import type { Line } from './page.js';

const DASH = '[-—–―−·•~]';
const FIGURE = '(\\d{1,4})';
/** — 3 —, 第 3 页, Page 3, 3/12 at a line's end: figures that say themselves that they number a page. */
const MARKED = new RegExp(
  [
    `(?<![\\d.])${DASH}+\\s*${FIGURE}\\s*${DASH}+(?!\\d)`,
    `第\\s*${FIGURE}\\s*页`,
    `\\bpage\\s*${FIGURE}\\b`,
    `(?<=^|\\s)${FIGURE}(?=\\s*/\\s*\\d{1,4}$)`,
  ].join('|'),
  'i',
);
/** What is left of a line that is nothing but a marked page number: of how many pages. */
const TOTAL = /^#(?:[,，/]?[(（]?共\d{1,4}页[)）]?|\/\d{1,4}|of\d{1,4})?$/i;
const BARE = /^\d{1,4}$/;

/** A line's words with # in place of the figure that may be the number of its page. */
export interface NumberedWords {
  words: string;
  /** Null where no figure stands as a page number does. */
  figure: number | null;
  /** Nothing but a page number, by its form. */
  marked: boolean;
}

/** Takes the figure out that may be the page's number: by its form, or alone at either end of the line. */
export function numberedWords({ text, parts }: Line): NumberedWords {
  const marked = MARKED.exec(text);
  if (marked) {
    const words = bare(text.replace(MARKED, '#'));
    return { words, figure: Number(marked.slice(1).find(Boolean)), marked: TOTAL.test(words) };
  }
  const words = parts.map((part) => part.text);
  const at = [0, words.length - 1].find((index) => BARE.test(words[index]!));
  if (at === undefined) return { words: bare(text), figure: null, marked: false };
  return { words: bare(words.with(at, '#').join('')), figure: Number(words[at]), marked: false };
}

/** Without blanks, which printers set as they like. */
export const bare = (text: string): string => text.replace(/\s/g, '');
