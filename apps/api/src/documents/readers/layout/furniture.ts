import type { Line } from './page.js';
import { bare, numberedWords } from './page-number.js';

export interface PageLines {
  height: number;
  /** From the top down. */
  lines: Line[];
  tables: { top: number; bottom: number }[];
}

/** Share of the page's height at its top and foot in which running heads, feet and page numbers stand. */
const MARGIN = 0.14;
/** Lines at either end of a page that may be furniture. */
const DEPTH = 4;
/** A gap wider than the text's own by this is none of the text. */
const WIDER = 1.2;

/** A line at the top or foot of a page that may be furniture. */
interface Candidate {
  line: Line;
  /** The same for the same line of another page. */
  key: string;
  isNumber: boolean;
  /** Beyond doubt: the file says so, or it is a bare number that counts on over three pages. */
  certain: boolean;
}

/** How the text itself is printed, in points. */
interface Print {
  /** The widest distance from base line to base line that is common; 0 where there are no two lines. */
  gap: number;
  /** The smallest letters that are common. */
  size: number;
}

/**
 * The lines of each page without running heads, feet and page numbers. Words that come back on page after page may be the
 * text's own, so furniture is only what also stands further from the text than the text's lines and paragraphs do from
 * each other, or is smaller than all of them.
 */
export function withoutFurniture(pages: PageLines[]): Line[][] {
  const ends = pages.map(endsOf);
  const repeated = repeatedLines(ends);
  const candidates = ends.map(([head, foot], index) => {
    const candidateOf = (end: EndLine): Candidate | null => toCandidate(end, ends, index, pages, repeated);
    return [runOf(head, candidateOf), runOf(foot, candidateOf)] as const;
  });
  const print = printOf(pages, new Set(candidates.flat(2).map(({ line }) => line)));
  const standing = new Standing();
  pages.forEach((page, index) => {
    const [head, foot] = candidates[index]!;
    standing.see(head, foot, page, print);
    standing.see(foot, head, page, print);
  });
  return pages.map(({ lines }, index) => {
    const [head, foot] = candidates[index]!.map((run) => {
      const text = run.findIndex((candidate) => !standing.isFurniture(candidate, print));
      return text < 0 ? run.length : text;
    });
    return lines.slice(head, Math.max(head!, lines.length - foot!));
  });
}

/** A line in a page's margin, with its words as they are counted. */
interface EndLine {
  line: Line;
  /** Distance of its base line from the page's nearer edge, below 0 from the foot. */
  place: number;
  words: string;
  numbered: ReturnType<typeof numberedWords>;
}

/** The lines in a page's head and in its foot, each from the edge inwards. */
function endsOf({ height, lines }: PageLines): [head: EndLine[], foot: EndLine[]] {
  const end = (line: Line, place: number): EndLine => ({
    line,
    place,
    words: bare(line.text),
    numbered: numberedWords(line),
  });
  const head = lines.slice(0, DEPTH).filter(({ y }) => y < height * MARGIN);
  const foot = lines.slice(-DEPTH).filter(({ y, size }) => y - size > height * (1 - MARGIN));
  return [head.map((line) => end(line, line.y)), foot.reverse().map((line) => end(line, line.y - height))];
}

/** Candidates from the edge inwards, up to the first line that is none. */
function runOf(end: EndLine[], candidateOf: (end: EndLine) => Candidate | null): Candidate[] {
  const run: Candidate[] = [];
  for (const each of end) {
    const candidate = candidateOf(each);
    if (!candidate) break;
    run.push(candidate);
  }
  return run;
}

function toCandidate(
  end: EndLine,
  ends: EndLine[][][],
  index: number,
  pages: PageLines[],
  repeated: Set<string>,
): Candidate | null {
  const { line, numbered, place } = end;
  const followers = numbered.figure === null ? 0 : countedOn(end, ends, index, pages);
  const isAlone = numbered.words === '#' && pages.length === 1 && line.y > pages[index]!.height * 0.9;
  if (numbered.marked || followers > 0 || isAlone) {
    const isNumber = numbered.marked || numbered.words === '#';
    const certain = line.furniture || (isNumber && followers > 1);
    return { line, key: keyOf(numbered.words, place), isNumber, certain };
  }
  const key = keyOf(end.words, place);
  return line.furniture || repeated.has(key) ? { line, key, isNumber: false, certain: line.furniture } : null;
}

const keyOf = (words: string, place: number): string => `${words}@${Math.round(place / 4)}`;

/** Lines that stand with the same words at the same place of many pages. */
function repeatedLines(ends: EndLine[][][]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of ends) {
    const keys = new Set(page.flat().map(({ words, place }) => keyOf(words, place)));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  // heads and feet of left and right pages differ: a third of the pages is enough
  const least = Math.max(2, Math.ceil(ends.length / 3));
  return new Set([...counts].flatMap(([key, count]) => (count >= least ? [key] : [])));
}

/** On how many of the pages around the same words stand at the same place with the figure that follows from this one's. */
function countedOn({ numbered, place }: EndLine, ends: EndLine[][][], index: number, pages: PageLines[]): number {
  return [-2, -1, 1, 2].filter((offset) =>
    ends[index + offset]?.flat().some((other) => {
      const sameSize = Math.abs(pages[index]!.height - pages[index + offset]!.height) < 4;
      return (
        other.numbered.words === numbered.words &&
        other.numbered.figure === numbered.figure! + offset &&
        (!sameSize || Math.abs(other.place - place) < 4)
      );
    }),
  ).length;
}

/** Measures the text without what may be furniture. */
function printOf(pages: PageLines[], candidates: Set<Line>): Print {
  const lines = pages.map((page) => page.lines.filter((line) => !candidates.has(line)));
  const gaps = pages.flatMap(({ tables }, index) =>
    lines[index]!.slice(1).flatMap((line, above) => {
      const from = lines[index]![above]!.y;
      const isText = line.y - from < 4 * line.size && !tables.some(({ top }) => top > from && top < line.y);
      return isText ? [line.y - from] : [];
    }),
  );
  const sizes = lines.flatMap((each) => each.map(({ size }) => size));
  return { gap: share(gaps, 0.95), size: share(sizes, 0.02) };
}

/** The value below which a share of them lies; 0 of none. */
function share(values: number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** On how many pages each candidate stands apart from the text, and on how many it does not. */
class Standing {
  private readonly counts = new Map<string, { apart: number; close: number }>();

  /** @param run the candidates of one end of the page, from the edge inwards; `other` those of its other end */
  see(run: Candidate[], other: Candidate[], page: PageLines, print: Print): void {
    const beyond = new Set(other.map(({ line }) => line));
    const spaces = run.map(({ line }) => spaceInwards(line, beyond, page, print));
    const apart = spaces.lastIndexOf('wide');
    run.forEach(({ key }, index) => {
      const count = this.counts.get(key) ?? { apart: 0, close: 0 };
      if (index <= apart) count.apart++;
      else if (spaces.at(-1) !== 'none') count.close++;
      this.counts.set(key, count);
    });
  }

  isFurniture({ key, line, isNumber, certain }: Candidate, print: Print): boolean {
    const { apart, close } = this.counts.get(key)!;
    if (certain || line.size < print.size * 0.92) return true;
    // alone on all its pages, a number is still one, but words are text
    return apart >= 3 * close && (apart > 0 || isNumber);
  }
}

/** Whether what stands next inwards is wide away; none where nothing does but candidates of the other end. */
function spaceInwards(
  line: Line,
  beyond: Set<Line>,
  { height, lines, tables }: PageLines,
  print: Print,
): 'wide' | 'usual' | 'none' {
  const inwards = line.y < height / 2 ? 1 : -1;
  const next = lines[lines.indexOf(line) + inwards];
  const text = next && !beyond.has(next) ? Math.abs(next.y - line.y) : Infinity;
  const ink = inwards > 0 ? line.y : line.y - line.size;
  const table = Math.min(
    ...tables.map(({ top, bottom }) => (inwards > 0 ? top - ink : ink - bottom)).filter((distance) => distance > 0),
  );
  if (text === Infinity && table === Infinity) return 'none';
  const usual = print.gap > 0 ? WIDER * print.gap : 2.2 * line.size;
  return text > usual && table > WIDER * line.size ? 'wide' : 'usual';
}
