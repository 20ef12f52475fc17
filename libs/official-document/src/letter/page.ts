import { convertMillimetersToTwip as mm } from 'docx';

/**
 * The figures of GB/T 9704-2012 (5, 6, 7.5), in twips (twentieths of a point) where nothing else is said: A4, 天头 37 mm,
 * 订口 28 mm, 版心 156 × 225 mm, 22 lines of 28 characters that fill it.
 */
const paper = { width: 11_906, height: 16_838 };
const edges = { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26) };
export const text = {
  width: paper.width - edges.left - edges.right,
  height: paper.height - edges.top - edges.bottom,
};
export const linesOnPage = 22;
export const charactersInLine = 28;

/** Exact height of a line: a 22nd of the page, rounded down, so that 22 lines fit and 23 do not. */
export const line = Math.floor(text.height / linesOnPage);
/** Between two tables. */
export const gap = 120;
/** Width of a character of text. */
export const character = text.width / charactersInLine;

/** Sizes of type in half points: 二号, 三号, 四号, 小四. */
export const size = { title: 44, text: 32, small: 28, table: 24 };

/**
 * 页码: one line of 4号 whose dash is 7 mm under the text. The dash is in the middle of its line.
 */
const pageNumberLine = (size.small / 2) * 20;
export const pageNumber = { line: pageNumberLine, indent: pageNumberLine };
const footer = edges.bottom - mm(7) - pageNumberLine / 2;

export const page = { size: paper, margin: { ...edges, header: mm(15), footer } };

/**
 * How much narrower than its type a character of text is set, in twips: 28 of 三号 (16 points) are wider than the text. Word's
 * grid of characters would do the same, but a program that gives a character two of its places where it is wider than one
 * (LibreOffice does) would set 14 in a line.
 */
export const narrower = Math.floor(character - size.text * 10);
