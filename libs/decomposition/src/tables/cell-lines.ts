import type { Range } from '../model.js';
import { roleInBrackets } from '../units/markers.js';
import { nameLikeness } from '../units/names.js';

/** What is no unit by itself. */
const REST_OF_NAME = /^(?:专班|办公室|委员会|领导小组|指挥部|管委会|局|委|办|会)$/;

/** A line goes on with the next one behind 、, before a lone 牵头落实, and where a narrow column broke a name: 区安置房 and 专班. */
export function joinBroken(folded: string, lines: Range[]): Range[] {
  const joined: Range[] = [];
  const texts = lines.map(({ start, end }) => folded.slice(start, end).trim());
  lines.forEach((line, index) => {
    const last = joined.at(-1);
    const above = texts[index - 1] ?? '';
    const text = texts[index]!;
    const named = nameLikeness(above) > 0;
    const goesOn =
      above.endsWith('、') ||
      (named && roleInBrackets(text) !== null) ||
      (!named && REST_OF_NAME.test(text) && nameLikeness(above + text) === 2);
    if (last && goesOn) last.end = line.end;
    else joined.push({ ...line });
  });
  return joined;
}

/** Where lines mostly follow each other directly, a blank line is a blank cell. */
export function withBlankCells(folded: string, ranges: Range[]): Range[] {
  const gaps = ranges.map(
    ({ start }, index) => index > 0 && /\n\s*\n/.test(folded.slice(ranges[index - 1]!.end, start)),
  );
  if (gaps.filter(Boolean).length > ranges.length * 0.3) return ranges;
  return ranges.flatMap((range, index) =>
    gaps[index] ? [{ start: ranges[index - 1]!.end, end: ranges[index - 1]!.end }, range] : [range],
  );
}

/** A bar at the beginning or the end of a line is what is left of the grid. */
export function withoutBars(folded: string, { start, end }: Range): Range {
  const text = folded.slice(start, end);
  const bare = text.replace(/[\s|]+$/, '');
  const from = /^[\s|]*/.exec(bare)![0].length;
  return bare.length > from ? { start: start + from, end: start + bare.length } : { start, end };
}
