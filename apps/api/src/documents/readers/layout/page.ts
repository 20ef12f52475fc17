/** A character where the page shows it; lengths are points (1/72 inch) from the page's top left, y downwards. */
export interface Placed {
  text: string;
  /** The left end of the character on its base line, as the writing runs. */
  x: number;
  y: number;
  /** From there to where the next character begins. */
  dx: number;
  dy: number;
  /** Height of the letters. */
  size: number;
  /** The file itself says that this is no part of the text: an artifact in PDF, a template in OFD. */
  furniture: boolean;
}

/** A straight stroke that is upright or level; `at` is its x or y. */
export interface Rule {
  upright: boolean;
  at: number;
  from: number;
  to: number;
}

/** One page as a reader of a format with positions delivers it. */
export interface PlacedPage {
  /** Counted from 1. */
  number: number;
  width: number;
  height: number;
  characters: Placed[];
  rules: Rule[];
  /** It shows a picture that covers a good part of it. */
  pictured: boolean;
}

/** A character of upright text: what the layout works with. */
export interface Glyph {
  text: string;
  x0: number;
  x1: number;
  /** Its base line. */
  y: number;
  size: number;
  furniture: boolean;
}

/** A stretch of a line between gaps that are wider than a blank. */
export interface Part {
  text: string;
  x0: number;
  x1: number;
  /** Width of what could not be divided at its begin: one character, a word, a figure, with the marks that cling to it. */
  head: number;
}

/** Characters on one base line. */
export interface Line extends Part {
  page: number;
  y: number;
  size: number;
  parts: Part[];
  /** Of text in columns: which one, from 1. */
  column?: number;
  furniture: boolean;
}
