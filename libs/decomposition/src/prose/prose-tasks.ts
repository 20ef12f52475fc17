import type { Range } from '../model.js';
import { descendants, type Item } from '../outline/outline.js';
import type { Draft } from '../draft.js';
import { readByUnit } from './by-unit.js';
import { type FoundAssignment, findAssignments, outside } from './find-assignments.js';
import { type Inherited, inheritedFor, leadIn, standingClauses } from './inherited.js';
import { withoutSignature } from '../text/signature.js';
import { isDatedHeading } from './dated-heading.js';
import { draft, wholeItem } from './item-draft.js';
import { lineStart, trim } from './sentences.js';
import { addSharedUnits } from './shared-units.js';
import { sectionTitle, splitTitle } from './title.js';

export interface ProseResult {
  drafts: Draft[];
  headings: { range: Range; depth: number }[];
  /** Numbered items with words, but without a unit, a deadline or a task below them. */
  unassigned: Range[];
  unclosed: Range[];
}

interface Context {
  folded: string;
  result: ProseResult;
  clauses: Inherited[];
  own: Map<Item, FoundAssignment[]>;
  /** In this document the last child's assignment is the whole item's. */
  lastSpeaksForAll: boolean;
  /** In this document the units stand between an item's heading and its words. */
  unitsFirst: boolean;
}

/** Finds the tasks of a stretch of prose, outlined: the items that say who answers or by when. */
export function proseTasks(folded: string, root: Item): ProseResult {
  const result: ProseResult = { drafts: [], headings: [], unassigned: [], unclosed: [] };
  const clauses = standingClauses(folded, root);
  const own = new Map<Item, FoundAssignment[]>();
  for (const item of [root, ...descendants(root)]) {
    const found = findAssignments(folded, { start: item.words, end: item.ownEnd });
    own.set(item, outside(found, clauses));
    result.unclosed.push(...found.filter((a) => a.unclosed));
  }
  readByUnit(folded, root, own);
  const context: Context = { folded, result, clauses, own, lastSpeaksForAll: false, unitsFirst: false };
  context.lastSpeaksForAll = habit(root, (item) => lastChildOnly(context, item));
  context.unitsFirst = unitsStandFirst(context, root);
  rootTasks(context, root);
  for (const child of root.children) itemTasks(context, child, [], null);
  addSharedUnits(folded, root, result.drafts);
  return result;
}

const hasOwn = (context: Context, item: Item): boolean => context.own.get(item)!.length > 0;
const hasBelow = (context: Context, item: Item): boolean =>
  hasOwn(context, item) || item.children.some((child) => hasBelow(context, child));

/** Of an item's children, two or more, only the last says who answers. */
function lastChildOnly(context: Context, item: Item): boolean {
  const { children } = item;
  if (children.length < 2 || hasOwn(context, item)) return false;
  return children.every((child, index) => hasBelow(context, child) === (index === children.length - 1));
}

/** True where a pattern occurs at least twice in the outline. */
function habit(root: Item, test: (item: Item) => boolean): boolean {
  let count = 0;
  for (const item of descendants(root)) if (item.children.length > 0 && test(item)) count++;
  return count >= 2;
}

function speaksForParent(context: Context, item: Item): boolean {
  if (item.depth < 0 || !lastChildOnly(context, item)) return false;
  const last = item.children.at(-1)!;
  const leaf = [last, ...descendants(last)].at(-1)!;
  const assignments = context.own.get(leaf)!;
  const final = assignments.at(-1);
  if (assignments.length !== 1 || !final) return false;
  return last.depth >= 6 || final.ownLine || context.lastSpeaksForAll;
}

function unitsStandFirst(context: Context, root: Item): boolean {
  let first = 0;
  let last = 0;
  for (const item of descendants(root)) {
    const [assignment, more] = context.own.get(item)!;
    if (!assignment || more || item.children.length > 0) continue;
    const { body } = splitTitle(context.folded, item.words, item.ownEnd, assignment.start);
    if (body < assignment.start) last++;
    else if (trim(context.folded, { start: assignment.end, end: item.ownEnd }).end > assignment.end + 10) first++;
  }
  return first >= 2 && first > last;
}

function itemTasks(context: Context, item: Item, section: Range[], inherited: Inherited | null): void {
  const { folded, result } = context;
  const fallback = inheritedFor(context.clauses, item) ?? inherited;
  const own = context.own.get(item)!;
  if (item.children.length === 0) {
    leafTasks(context, item, section, fallback);
    return;
  }
  const below = item.children.filter((child) => hasBelow(context, child)).length;
  const clauseInside = context.clauses.some((clause) => clause.start >= item.start && clause.start < item.end);
  if (
    (below === 0 && own.length === 1 && !clauseInside && !introduces(folded, item, own[0]!)) ||
    speaksForParent(context, item)
  ) {
    const speaker = [item, ...descendants(item)].map((each) => context.own.get(each)!).flat();
    result.drafts.push(wholeItem(folded, item, section, speaker, item.end));
    return;
  }
  const title = sectionTitle(folded, item.words, own[0] && !own[0].opens ? own[0].start : item.ownEnd);
  if (hasDutyOfItsOwn(context, item)) {
    result.drafts.push(wholeItem(folded, item, section, own, own[0]!.end));
    for (const child of item.children) itemTasks(context, child, [...section, title], fallback);
    return;
  }
  result.headings.push({ range: { start: item.start, end: Math.max(title.end, item.words) }, depth: item.depth });
  const passedOn = own.length === 1 ? { ...own[0]!, scopeEnd: item.end } : leadIn(folded, item);
  const next = passedOn ? { ...merge(fallback, passedOn), scopeEnd: item.end } : fallback;
  const path = item.caption ? section : [...section, title];
  if (own.length > 1) pieces(context, item, path, own, fallback);
  for (const child of item.children) itemTasks(context, child, path, next);
}

/** Its words ask for something, it names who does that, and so does every item below it for its own words. */
function hasDutyOfItsOwn({ folded, own }: Context, item: Item): boolean {
  const [assignment, more] = own.get(item)!;
  if (!assignment || more || assignment.units.length === 0) return false;
  const { title, body } = splitTitle(folded, item.words, item.ownEnd, assignment.start);
  if (!/[。\n]/.test(folded.slice(title.end, body))) return false;
  const words = trim(folded, { start: body, end: assignment.start });
  const namesUnits = (child: Item): boolean =>
    own.get(child)!.some(({ units }) => units.length > 0) ||
    (child.children.length > 0 && child.children.every(namesUnits));
  return words.end - words.start > 12 && item.children.every(namesUnits);
}

const merge = (outer: Inherited | null, inner: Inherited): Inherited =>
  inner.units.length > 0 || !outer ? inner : { ...inner, units: outer.units };

/** 以下工作, 如下: an item whose words announce what follows does not speak for itself. */
const introduces = (folded: string, item: Item, { opens, end }: FoundAssignment): boolean =>
  /(?:以下|如下|下列)|[:]\s*$/.test(folded.slice(item.words, item.ownEnd)) ||
  (opens === true && folded.slice(end, item.ownEnd).trim() === '');

function leafTasks(context: Context, item: Item, section: Range[], inherited: Inherited | null): void {
  const { folded, result } = context;
  const own = context.own.get(item)!;
  if (isDatedHeading(folded, item, own)) {
    result.drafts.push(wholeItem(folded, item, section, own, own[1]!.end, inherited));
    return;
  }
  if (own.length > 1) {
    pieces(context, item, section, own, inherited);
    return;
  }
  const assignment = own[0];
  if (!assignment && !inherited) {
    const words = trim(folded, withoutSignature(folded, { start: item.words, end: item.ownEnd }), /\s/);
    if (item.heading)
      result.headings.push({ range: trim(folded, { start: item.start, end: item.ownEnd }), depth: item.depth });
    else if (words.end - words.start > 6) result.unassigned.push({ start: item.start, end: words.end });
    return;
  }
  const { body } = splitTitle(folded, item.words, item.ownEnd, assignment?.start);
  const wordsFirst = assignment !== undefined && body < assignment.start;
  const after = assignment ? folded.slice(assignment.end, item.ownEnd) : '';
  const follows = /^[ \t]*\S/.test(after) || context.unitsFirst || item.parent?.children.at(-1) !== item;
  const end =
    !assignment || assignment.opens || (!wordsFirst && after.trim() !== '' && follows) ? item.ownEnd : assignment.end;
  result.drafts.push(wholeItem(folded, item, section, assignment ? [assignment] : [], end, inherited));
}

/** Several assignments in one item: each closes a task of its own; a short heading before the first is their section. */
function pieces(
  context: Context,
  item: Item,
  section: Range[],
  own: FoundAssignment[],
  inherited: Inherited | null,
): void {
  const { folded, result } = context;
  const first = own[0]!;
  const head = splitTitle(folded, item.words, item.ownEnd, first.start);
  const headed = item.children.length === 0 && head.body < first.start && head.title.end - head.title.start <= 30;
  if (headed) result.headings.push({ range: { start: item.start, end: head.title.end }, depth: item.depth });
  let from = headed || item.children.length > 0 ? head.body : item.words;
  own.forEach((assignment, index) => {
    const start = /^[\s,;。、]*/.exec(folded.slice(from, assignment.start))![0].length + from;
    if (start < assignment.start) {
      const source = { start: index === 0 && !headed ? item.start : start, end: assignment.end };
      const { title, body } = splitTitle(folded, start, assignment.end, assignment.start);
      const path = headed ? [...section, head.title] : section;
      result.drafts.push(draft(headed ? null : item, path, title, body, source, [assignment], inherited));
    }
    from = assignment.end;
  });
}

/** Words outside every item: each paragraph that says who answers is a task, with a short line over it as its heading. */
function rootTasks(context: Context, root: Item): void {
  const { folded, result } = context;
  let from = root.start;
  for (const assignment of context.own.get(root)!) {
    // …方案(2023年): a year in a title is nobody's deadline
    if (assignment.units.length === 0) continue;
    const range = paragraphBefore(folded, from, assignment);
    if (range && range.start < assignment.start) {
      const { title, body } = splitTitle(folded, range.start, assignment.end, assignment.start);
      result.drafts.push(draft(null, [], title, body, range, [assignment], inheritedFor(context.clauses, range)));
    }
    from = assignment.end;
  }
}

function paragraphBefore(folded: string, from: number, assignment: FoundAssignment): Range | null {
  let words = assignment.start;
  while (words > from && /\s/.test(folded[words - 1]!)) words--;
  if (words === from) return null;
  let start = lineStart(folded, words, from);
  const above = lineStart(folded, Math.max(from, start - 1), from);
  const heading = folded.slice(above, start).trim();
  if (above < start && heading.length > 1 && heading.length <= 26 && !/[。;:,!?]$/.test(heading)) start = above;
  return trim(folded, { start, end: assignment.end }, /\s/);
}
