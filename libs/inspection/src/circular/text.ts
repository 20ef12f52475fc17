/** A part of the text of a circular (通报). */
export interface CircularSection {
  title: string;
  /** As it is typed: a line is a paragraph; （一） or 1. at its beginning makes it a heading; `{{平均分}}` stands for a figure. */
  text: string;
}

/** Words, or a figure by its name. */
export type Piece = { text: string } | { figure: string };

/** A line of the text as it is printed. Headings are numbered anew, each under the one above it. */
export type TextNode =
  | { kind: 'paragraph'; pieces: Piece[] }
  | {
      kind: 'heading';
      level: 2 | 3 | 4;
      pieces: Piece[];
      /** What goes on in the same line behind the heading's full stop; null for none. */
      runIn: Piece[] | null;
    };

const marks: { level: 2 | 3 | 4; pattern: RegExp }[] = [
  { level: 2, pattern: /^（[一二三四五六七八九十]{1,3}）\s*/ },
  { level: 3, pattern: /^\d{1,2}[.．](?!\d)\s*/ },
  { level: 4, pattern: /^（\d{1,2}）\s*/ },
];

const token = /\{\{([^{}]*)\}\}/g;

/** The lines of a section's text; empty ones are left out. */
export function nodesOf(text: string): TextNode[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(nodeOf);
}

function nodeOf(line: string): TextNode {
  const mark = marks.find(({ pattern }) => pattern.test(line));
  if (!mark) return { kind: 'paragraph', pieces: piecesOf(line) };
  const words = line.replace(mark.pattern, '');
  const end = words.indexOf('。') + 1;
  const isWhole = end === 0 || end === words.length;
  const [heading, rest] = isWhole ? [words, null] : [words.slice(0, end), words.slice(end)];
  return {
    kind: 'heading',
    level: mark.level,
    pieces: piecesOf(heading),
    runIn: rest === null ? null : piecesOf(rest),
  };
}

function piecesOf(words: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: whole, 1: name, index } of words.matchAll(token)) {
    if (index > from) pieces.push({ text: words.slice(from, index) });
    pieces.push({ figure: name!.trim() });
    from = index + whole.length;
  }
  if (from < words.length) pieces.push({ text: words.slice(from) });
  return pieces;
}

/** The names of the figures that a text asks for. */
export const figuresIn = (text: string): string[] => [...text.matchAll(token)].map(([, name]) => name!.trim());

/** What a text asks for and there is not: names of no figure, and braces that do not belong together, with what stands there. */
export function figureFaults(text: string, isFigure: (name: string) => boolean): string[] {
  const unknown = figuresIn(text).filter((name) => !isFigure(name));
  const torn = text.replace(token, '\n').match(/[^\n]{0,6}(?:\{\{|\}\})[^\n]{0,6}/g) ?? [];
  return [...new Set([...unknown, ...torn])];
}

/** The figure of a name as it stands in a text. */
export const tokenOf = (name: string): string => `{{${name}}}`;

/** Pieces as they are printed; a figure that is not there keeps its braces. */
export const printedPieces = (pieces: readonly Piece[], figures: ReadonlyMap<string, string>): string =>
  pieces.map((piece) => ('text' in piece ? piece.text : (figures.get(piece.figure) ?? tokenOf(piece.figure)))).join('');
