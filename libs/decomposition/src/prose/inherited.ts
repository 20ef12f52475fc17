import type { Range } from '../model.js';
import { descendants, type Item } from '../outline/outline.js';
import { parseAssignment } from '../units/assignment.js';
import { nameLikeness } from '../units/names.js';
import type { PrintedUnit } from '../units/unit-list.js';
import { sentences, trim } from './sentences.js';
import { whoFirst } from './who-first.js';

/** Units (and a deadline) that hold for later tasks: from a heading, a lead-in or a clause. */
export interface Inherited extends Range {
  units: PrintedUnit[];
  deadlines: Range[];
  /** Where it ceases to hold. */
  scopeEnd: number;
}

const LATER = /以下|下列|后续|其余|下述|本(?:部分|章|节|方案|要点)(?:各项|所列)?(?:任务|工作|事项|要点)/;
const BY =
  /(?:均|都|统一|一律|全部|分别)?由(?=.{2,40}(?:负责|牵头|落实|承担|实施))|(?:牵头|责任|负责|配合)(?:单位|部门)(?:均|都|统一|一律)?(?:为|是|:)/;

/** Clauses that give units to all later tasks: 以下任务均由A牵头,B配合。 They hold to the end of the item that they stand in. */
export function standingClauses(folded: string, root: Item): Inherited[] {
  const found: Inherited[] = [];
  for (const item of [root, ...descendants(root)]) {
    for (const sentence of sentences(folded, { start: item.words, end: item.ownEnd })) {
      const text = folded.slice(sentence.start, sentence.end);
      const later = LATER.exec(text);
      const by = later ? BY.exec(text.slice(later.index)) : null;
      if (!later || !by || text.length > 160) continue;
      const start = sentence.start + later.index + by.index;
      const value = start + (/^[均都统一律全部分别]*由/.exec(by[0])?.[0].length ?? 0);
      const end = trim(folded, sentence, /[\s,;:、。.()]/).end;
      const assignment = parseAssignment(unlabelledColon(folded, value, end), { start: value, end });
      const units = assignment?.units.filter((unit) => nameLikeness(folded.slice(unit.start, unit.end)) > 0) ?? [];
      if (assignment && units.length > 0) {
        found.push({
          start: sentence.start,
          end: sentence.end,
          units,
          deadlines: assignment.deadlines,
          scopeEnd: item.depth < 0 ? root.end : scopeOf(item),
        });
      }
    }
  }
  return found;
}

/** 责任单位均为A reads like 责任单位:A. */
const unlabelledColon = (folded: string, start: number, end: number): string =>
  /^(?:牵头|责任|负责|配合)(?:单位|部门)(?:均|都|统一|一律)/.test(folded.slice(start, end))
    ? folded.slice(0, start) +
      folded.slice(start, end).replace(/(?:均|都|统一|一律)(?:为|是)?/, (m) => ':'.padEnd(m.length)) +
      folded.slice(end)
    : folded;

/** A clause in an item that has items below holds for those; in an item of its own, for the rest of the section. */
const scopeOf = (item: Item): number => (item.children.length > 0 ? item.end : (item.parent?.end ?? item.end));

/** The clause in force where a task begins. */
export function inheritedFor(clauses: Inherited[], at: Range): Inherited | null {
  return clauses.findLast((clause) => clause.start < at.start && at.start < clause.scopeEnd) ?? null;
}

const LEAD_IN =
  /^(?:请|由)?([^。;:]{2,60}?)(?:牵头负责|牵头|负责|要|应当|应|须|需|承担|抓好|做好|完成|落实|组织)[^。]*[:。]\s*$/;

/** A unit named once over a list: 县财政局要做好以下工作: */
export function leadIn(folded: string, item: Item): Inherited | null {
  for (const sentence of sentences(folded, { start: item.words, end: item.ownEnd })) {
    const words = trim(folded, sentence, /\s/);
    const text = folded.slice(words.start, words.end);
    if (!/(?:以下|如下|下列|:$)/.test(text)) continue;
    const said = whoFirst(folded, words);
    if (said) return { ...said, scopeEnd: item.end };
    const match = LEAD_IN.exec(text) ?? LEAD_IN.exec(`${text}:`);
    if (!match) continue;
    const start = words.start + match[0].indexOf(match[1]!);
    const range = { start, end: start + match[1]!.length };
    const assignment = parseAssignment(folded, range);
    if (!assignment?.units.length) continue;
    if (!assignment.units.every((unit) => nameLikeness(folded.slice(unit.start, unit.end)) > 0)) continue;
    const role = text.slice(match[1]!.length).startsWith('牵头') ? 'lead' : null;
    const units = assignment.units.map((unit) => (role ? { ...unit, role: 'lead' as const, explicit: true } : unit));
    return { ...range, units, deadlines: assignment.deadlines, scopeEnd: item.end };
  }
  return null;
}
