import type { Block, Range } from '../model.js';
import { type Enumerator } from '../text/enumerators.js';
import { nameLikeness } from '../units/names.js';
import { TITLE_END } from './caption.js';
import { findEnumerators, type Numbered } from './sequence.js';

/** One numbered item, unnumbered heading or the whole of a stretch of prose (the root), with what is below it. */
export interface Item extends Range {
  depth: number;
  enumerator: Enumerator | null;
  /** Where the words begin, behind the number. */
  words: number;
  /** Where the item's own text ends: at its first child, else at `end`. */
  ownEnd: number;
  /** A heading by its form, with no text of its own expected. */
  heading: boolean;
  /** The name of a document or annex: a heading, but no section. */
  caption: boolean;
  parent: Item | null;
  children: Item[];
}

interface Opening {
  start: number;
  words: number;
  depth: number;
  enumerator: Enumerator | null;
  heading: boolean;
  caption: boolean;
}

const SENTENCE_END = /[。;,:!?、.”")]$/;
const NO_HEADING = /^(?:附件|附:|抄送|印发|主送|各.*:$|注:)|(?:单位|部门|时限|时间|科室)(?::|$)|^\(.*\)$/;

/** The form of a heading without a number: a short line without a full stop that names no unit and no date. */
function isPlainLine(line: string): boolean {
  if (line.length < 2 || line.length > 24 || SENTENCE_END.test(line) || NO_HEADING.test(line)) return false;
  return nameLikeness(line) < 2 && !/:|年[\d〇零一二三四五六七八九十]{1,3}月|\d{4}年|号$/.test(line);
}

interface Below {
  enumerator: Enumerator;
  /** Plain lines between here and the item. */
  lines: number;
}

/** For each block: the numbered item that it stands over, directly or with one more plain line between. */
function itemsBelow(folded: string, blocks: Block[], numbered: Numbered[][]): (Below | null)[] {
  const result: (Below | null)[] = blocks.map(() => null);
  let below: Below | null = null as Below | null;
  for (let index = blocks.length - 1; index >= 0; index--) {
    result[index] = below;
    const { start, end } = blocks[index]!;
    const line = folded.slice(start, Math.min(end, start + 200)).trim();
    const first = numbered[index]![0];
    if (first && first.enumerator.style !== 'bullet' && folded.slice(start, first.at).trim() === '')
      below = { enumerator: first.enumerator, lines: 0 };
    else if (line !== '')
      below = below && below.lines < 1 && !first && isPlainLine(line) ? { ...below, lines: below.lines + 1 } : null;
  }
  return result;
}

/** Builds the tree of numbered items over blocks of prose. `folded` is the folded normalised text. */
export function buildOutline(folded: string, blocks: Block[]): Item {
  const start = blocks[0]?.start ?? 0;
  const end = blocks.at(-1)?.end ?? start;
  const root: Item = {
    start,
    end,
    depth: -1,
    enumerator: null,
    words: start,
    ownEnd: end,
    heading: false,
    caption: false,
    parent: null,
    children: [],
  };
  let current = root;
  const lastOf = new Map<string, number>();
  for (const printed of openings(folded, blocks)) {
    const runsOn = lastOf.get(printed.enumerator?.style ?? '') === (printed.enumerator?.number ?? 0) - 1;
    const opening = { ...printed, depth: runsOn ? printed.depth : depthInSequence(printed, current) };
    if (printed.enumerator) lastOf.set(printed.enumerator.style, printed.enumerator.number);
    while (current.depth >= opening.depth) current = close(current, opening.start);
    if (current.children.length === 0) current.ownEnd = opening.start;
    const item: Item = { ...opening, end, ownEnd: end, parent: current, children: [] };
    current.children.push(item);
    current = item;
  }
  return root;
}

/** A number in another style that goes on with the count, (五) then (6), is a slip: its item stands beside the former. */
function depthInSequence({ depth, enumerator }: Opening, current: Item): number {
  if (!enumerator || enumerator.number < 2) return depth;
  let former: Item | null = null;
  for (let item: Item | null = current; item?.enumerator; item = item.parent) {
    if (item.enumerator.style === enumerator.style) return depth;
    if (item.depth < 7 && item.enumerator.number === enumerator.number - 1) former ??= item;
  }
  return depth < 7 && former ? former.depth : depth;
}

function close(item: Item, end: number): Item {
  item.end = end;
  if (item.children.length === 0) item.ownEnd = end;
  return item.parent!;
}

function openings(folded: string, blocks: Block[]): Opening[] {
  const numbered = withoutAttachments(folded, blocks, findEnumerators(folded, blocks));
  const below = itemsBelow(folded, blocks, numbered);
  const found: Opening[] = [];
  const depthOfLevel = new Map<number, number>();
  blocks.forEach((block, index) => {
    const first = numbered[index]![0];
    const atStart = first && folded.slice(block.start, first.at).trim() === '';
    if (block.kind === 'heading' && atStart) depthOfLevel.set(block.level, first.enumerator.depth);
    const dashed =
      atStart && first.enumerator.style === 'bullet' ? dashedHeading(folded, block, first, below[index]!) : null;
    if (dashed) {
      found.push(dashed);
      return;
    }
    if (!atStart) {
      const depth =
        block.kind === 'heading'
          ? headingDepth(block.level, depthOfLevel)
          : first
            ? null
            : plainDepth(folded, block, below[index]!);
      const caption = depth !== null && TITLE_END.test(folded.slice(block.start, block.end).trim());
      const base = { start: block.start, words: block.start, enumerator: null, heading: true, caption };
      if (depth !== null) found.push({ ...base, depth: caption ? -0.95 : depth });
    }
    for (const { at, enumerator } of numbered[index]!) {
      found.push({
        start: at,
        words: at + enumerator.length,
        depth: enumerator.depth,
        enumerator,
        heading: block.kind === 'heading',
        caption: false,
      });
    }
  });
  return found;
}

/** 附件:1.任务分解表 and the lines 2., 3. below name what is attached, and are no items. */
function withoutAttachments(folded: string, blocks: Block[], numbered: Numbered[][]): Numbered[][] {
  let listed = false;
  return blocks.map(({ start, end }, index) => {
    const line = folded.slice(start, Math.min(end, start + 100)).trim();
    if (line === '') return [];
    listed =
      /^附件? *:/.test(line) || (listed && /^\d{1,2} *[.、]/.test(line) && line.length <= 80 && !/[。;]/.test(line));
    return listed ? [] : numbered[index]!;
  });
}

/** ——加快建设平安云岭 over numbered items: a heading with a dash for its number. */
function dashedHeading(
  folded: string,
  block: Block,
  { at, enumerator }: Numbered,
  below: Below | null,
): Opening | null {
  const words = at + enumerator.length;
  const depth = plainDepth(folded, { ...block, start: words }, below);
  return depth === null ? null : { start: block.start, words, depth, enumerator: null, heading: true, caption: false };
}

/** A plain line stands just above the item under it; one with another plain line under it, above that. Null for what is no heading. */
function plainDepth(folded: string, block: Block, below: Below | null): number | null {
  if (!below || !isPlainLine(folded.slice(block.start, block.end).trim())) return null;
  return below.enumerator.depth - 0.5 - below.lines / 5;
}

/** An unnumbered heading stands as deep as numbered headings of its level, else just below the next higher level. */
function headingDepth(level: number, depthOfLevel: Map<number, number>): number {
  const same = depthOfLevel.get(level);
  if (same !== undefined) return same;
  for (let higher = level - 1; higher > 0; higher--) {
    const depth = depthOfLevel.get(higher);
    if (depth !== undefined) return depth + 0.5;
  }
  return -1 + level / 10;
}

/** Every item below, the item itself excluded, in the order of the text. */
export function* descendants(item: Item): Generator<Item> {
  for (const child of item.children) {
    yield child;
    yield* descendants(child);
  }
}
