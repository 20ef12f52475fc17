import type { Line } from './page.js';

export interface PageLines {
  height: number;
  /** From the top down. */
  lines: Line[];
  tables: { top: number; bottom: number }[];
}

/** Share of the page's height at its top and foot in which running heads, feet and page numbers stand. */
const MARGIN = 0.14;
/** Share in which next to no text stands. */
const EDGE = 0.09;
/** Lines at either end of a page that may be furniture. */
const DEPTH = 4;

const DASH = '[-—–―−·•~]';
/** — 3 —, 第 3 页, 第3页 共12页, 3/12, Page 3 of 12: page numbers by their form. */
const MARKED_NUMBER = new RegExp(
  `^(?:${DASH}+\\s*\\d{1,4}\\s*${DASH}+|第\\s*\\d{1,4}\\s*页[,\\uff0c/\\s]*(?:[(\\uff08]?共\\s*\\d{1,4}\\s*页[)\\uff09]?)?|\\d{1,4}\\s*/\\s*\\d{1,4}|page\\s*\\d{1,4}(?:\\s*of\\s*\\d{1,4})?)$`,
  'i',
);
const BARE_NUMBER = /^\d{1,4}$/;

/** The lines of each page without running heads, feet and page numbers. */
export function withoutFurniture(pages: PageLines[]): Line[][] {
  const repeated = repeatedPlaces(pages);
  return pages.map((page, index) => {
    const left = [...page.lines];
    const isFurniture = (line: Line, inner: Line | undefined): boolean =>
      inMargin(line, page.height) &&
      (line.furniture ||
        MARKED_NUMBER.test(line.text) ||
        isPageNumber(pages, index, line) ||
        (repeated.has(key(line, page)) && standsApart(line, inner, page)));
    while (left.length > 0 && isFurniture(left[0]!, left[1])) left.shift();
    while (left.length > 0 && isFurniture(left.at(-1)!, left.at(-2))) left.pop();
    return left;
  });
}

const inMargin = ({ y, size }: Line, height: number): boolean =>
  y < height * MARGIN || y - size > height * (1 - MARGIN);

/** A repeated line is no line of the text: it is close to the page's edge, or well away from the text. */
function standsApart(line: Line, inner: Line | undefined, { height, tables }: PageLines): boolean {
  if (Math.min(line.y, height - line.y) < height * EDGE) return true;
  const places = [...(inner ? [inner.y] : []), ...tables.flatMap(({ top, bottom }) => [top, bottom])];
  return places.length > 0 && places.every((y) => Math.abs(y - line.y) > 2.2 * line.size);
}

/** The same words at the same height; figures may differ, as page numbers do. */
const key = ({ text, y }: Line, { height }: PageLines): string =>
  `${text.replace(/\s/g, '').replace(/\d+/g, '#')}@${Math.round(Math.min(y, height - y) / 4)}`;

function repeatedPlaces(pages: PageLines[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const ends = new Set([...page.lines.slice(0, DEPTH), ...page.lines.slice(-DEPTH)]);
    const keys = new Set([...ends].filter((line) => inMargin(line, page.height)).map((line) => key(line, page)));
    for (const each of keys) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  // heads and feet of left and right pages differ: a third of the pages is enough
  const least = Math.max(2, Math.ceil(pages.length / 3));
  return new Set([...counts].flatMap(([each, count]) => (count >= least ? [each] : [])));
}

/** A bare figure that counts on from page to page, or stands alone at the middle or side of the only page's foot. */
function isPageNumber(pages: PageLines[], index: number, line: Line): boolean {
  if (!BARE_NUMBER.test(line.text)) return false;
  const number = Number(line.text);
  const neighbours = [-2, -1, 1, 2].flatMap((offset) => {
    const page = pages[index + offset];
    return page ? [{ offset, ends: [...page.lines.slice(0, DEPTH), ...page.lines.slice(-DEPTH)] }] : [];
  });
  if (neighbours.length === 0) return line.y > pages[index]!.height * 0.9;
  return neighbours.some(({ offset, ends }) =>
    ends.some(({ text }) => BARE_NUMBER.test(text) && Number(text) === number + offset),
  );
}
