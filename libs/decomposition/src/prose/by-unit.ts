import type { Range } from '../model.js';
import { descendants, type Item } from '../outline/outline.js';
import { nameLikeness } from '../units/names.js';
import { parseUnitList } from '../units/unit-list.js';
import type { FoundAssignment } from './find-assignments.js';
import { trim } from './sentences.js';

/** No list of units before a colon is longer, in characters. */
const LONGEST = 80;

/**
 * 一、县财政局:负责公开预算。二、县教育局:…: of items that stand together and name nobody else, each begins with the unit
 * that does what follows, or is nothing but its name.
 */
export function readByUnit(folded: string, root: Item, own: Map<Item, FoundAssignment[]>): void {
  for (const parent of [root, ...descendants(root)]) {
    const { children } = parent;
    if (children.length < 2 || children.some((child) => own.get(child)!.length > 0)) continue;
    const named = children.map((child) => unitFirst(folded, child));
    if (named.every((each) => each !== null)) children.forEach((child, index) => own.set(child, [named[index]!]));
  }
}

function unitFirst(folded: string, item: Item): FoundAssignment | null {
  const words = trim(folded, { start: item.words, end: item.ownEnd }, /\s/);
  const line = folded.slice(words.start, Math.min(words.end, words.start + LONGEST)).split('\n')[0]!;
  const colon = line.indexOf(':');
  if (colon < 0 && (item.children.length === 0 || words.start + line.length < words.end)) return null;
  const names: Range = { start: words.start, end: words.start + (colon < 0 ? line.length : colon) };
  const { units, rest, aspects, deadlines } = parseUnitList(folded, names, 'responsible');
  const sure = units.every(({ start, end }) => nameLikeness(folded.slice(start, end)) === 2);
  if (units.length === 0 || !sure || rest.length + aspects.length + deadlines.length > 0) return null;
  const leads = /^:\s*(?:负责)?(?:牵头|主办|主责)/.test(folded.slice(names.end, names.end + 8));
  return {
    start: names.start,
    end: names.end + (colon < 0 ? 0 : 1),
    units: leads ? units.map((unit) => ({ ...unit, role: 'lead', explicit: true })) : units,
    deadlines: [],
    labelled: true,
    hasAspects: false,
    ownLine: false,
    unclosed: false,
    opens: true,
  };
}
