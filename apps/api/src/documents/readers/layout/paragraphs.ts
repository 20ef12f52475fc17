import { enumeratorAt, fold, joinLines } from '@yaodian/decomposition';
import type { Line } from './page.js';
import { isApart, type Measure, SENTENCE_END } from './measure.js';

export interface Paragraph {
  text: string;
  /** The page on which it begins. */
  page: number;
}

/** Puts the lines of running text together to paragraphs: those that only the page's width or its end has broken. */
export function toParagraphs(lines: Line[], measureOf: (line: Line) => Measure): Paragraph[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && goesOn(group, line, measureOf(group.at(-1)!), measureOf(line))) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    text: joinLines(group.map(({ text }) => text).join('\n')),
    page: group[0]!.page,
  }));
}

function goesOn(group: Line[], line: Line, above: Measure, here: Measure): boolean {
  const last = group.at(-1)!;
  if (Math.abs(last.size - line.size) > 0.15 * Math.max(last.size, line.size)) return false;
  if (isTitle(last, above) && isTitle(line, here)) return line.page === last.page && line.y - last.y < 2.6 * line.size;
  return isFull(last, line, above) && !isApart(last, line, here) && !isStart(group, line, here);
}

/** By where a line stands and what it begins with, it begins a paragraph, although the line above is full. */
function isStart(group: Line[], line: Line, { left, size, indent, apart }: Measure): boolean {
  const last = group.at(-1)!;
  const offset = line.page === last.page && line.column === last.column ? line.x0 - last.x0 : 0;
  const isBelow = group.length > 1 && Math.abs(offset) < 2;
  if (indent > 0 && Math.abs(line.x0 - left - indent) < 0.6 * size && !isBelow) return true;
  if (Math.abs(offset) > 0.6 * size && (group.length > 1 || offset > 0)) return group.length > 1 || startsItem(line);
  const told =
    (apart && line.page === last.page && line.column === last.column) || (indent > 0 && line.x0 - left < 0.6 * size);
  return !told && startsItem(line) && SENTENCE_END.test(last.text);
}

/** What begins the next line would not have found room at the end of the last. */
const isFull = (last: Line, line: Line, { right, size, indent }: Measure): boolean =>
  right - last.x1 < line.head + (indent > 0 ? 1 : 0.5) * size;

const startsItem = ({ text }: Line): boolean => enumeratorAt(fold(text), 0) !== null;

/** Centred, and larger than the text. */
export function isTitle(line: Line, { left, right, size }: Measure): boolean {
  const aside = Math.abs(line.x0 - left - (right - line.x1));
  return line.size > size * 1.12 && aside < 2 * line.size;
}
