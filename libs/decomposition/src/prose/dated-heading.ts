import type { Item } from '../outline/outline.js';
import type { FoundAssignment } from './find-assignments.js';

/** No heading is longer, in characters. */
const LONGEST = 30;

/** 自查阶段(3月1日至3月31日)。…责任单位:县财政局: the dates in the heading are those of the units behind the words. */
export function isDatedHeading(folded: string, item: Item, own: FoundAssignment[]): boolean {
  const [first, second] = own;
  if (!first || !second || own.length > 2 || first.units.length > 0 || second.deadlines.length > 0) return false;
  const heading = folded.slice(item.words, Math.min(first.start, item.words + LONGEST + 1));
  return heading.length <= LONGEST && !/[。;\n]/.test(heading.trim());
}
