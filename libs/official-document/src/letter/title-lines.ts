import { widthOf } from './text-width.js';

/** Characters of 二号 in a line: twenty fit, but figures of a font that stands in for the right one are wider than half. */
const mostInLine = 19;
const words = new Intl.Segmenter('zh', { granularity: 'word' });
/** What does not begin a line. */
const bound = /^[的地得和与及、，。：；！？）》」』”’〕]/u;

/**
 * 标题回行: broken where a word ends, the lines of unequal length in the form of a trapezium or a lozenge (梯形或菱形), and
 * what stands in brackets left whole where that can be. A title that has line ends of its own keeps them.
 */
export function titleLines(title: string): string[] {
  const given = title.split('\n').map((line) => line.trim());
  if (given.length > 1 || widthOf(title) <= mostInLine) return given.filter((line) => line !== '');
  const parts = partsOf(title);
  for (let count = Math.ceil(widthOf(title) / mostInLine); count <= parts.length; count++) {
    const best = divisions(parts, count).sort((one, other) => costOf(one) - costOf(other))[0];
    if (best) return best;
  }
  // one word that is longer than a line: Word breaks it
  return [title];
}

/** Words, each with what may not begin a line behind it. */
function partsOf(title: string): string[] {
  const parts: string[] = [];
  for (const { segment } of words.segment(title)) {
    if (parts.length > 0 && (bound.test(segment) || /[（《「『“‘〔]$/u.test(parts.at(-1)!)))
      parts[parts.length - 1] += segment;
    else parts.push(segment);
  }
  return parts;
}

/** All ways to make so many lines of the parts, none longer than a line. */
function divisions(parts: string[], count: number): string[][] {
  if (count === 1) {
    const line = parts.join('');
    return widthOf(line) <= mostInLine ? [[line]] : [];
  }
  const found: string[][] = [];
  let line = '';
  for (let taken = 1; taken <= parts.length - count + 1; taken++) {
    line += parts[taken - 1]!;
    if (widthOf(line) > mostInLine) break;
    for (const rest of divisions(parts.slice(taken), count - 1)) found.push([line, ...rest]);
  }
  return found;
}

function costOf(lines: string[]): number {
  const widths = lines.map(widthOf);
  const spread = Math.max(...widths) - Math.min(...widths);
  const torn = lines.some((line) => opened(line) !== 0) ? 10 : 0;
  return spread + (isGraceful(widths) ? 0 : 100) + torn;
}

const opened = (line: string): number =>
  [...line].reduce((sum, one) => sum + ('（《“〔'.includes(one) ? 1 : '）》”〕'.includes(one) ? -1 : 0), 0);

/** Not all of one length, and not shorter in the middle. */
function isGraceful(widths: number[]): boolean {
  const longest = widths.indexOf(Math.max(...widths));
  const rises = widths.every((width, at) => at === 0 || at > longest || width >= widths[at - 1]!);
  const falls = widths.every((width, at) => at <= longest || width <= widths[at - 1]!);
  return rises && falls && Math.max(...widths) - Math.min(...widths) >= 2;
}
