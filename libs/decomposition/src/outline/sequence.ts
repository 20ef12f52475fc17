import type { Block } from '../model.js';
import { type Enumerator, enumeratorAt, type EnumeratorStyle } from '../text/enumerators.js';

export interface Numbered {
  at: number;
  enumerator: Enumerator;
}

interface Candidate extends Numbered {
  atStart: boolean;
  block: number;
}

/** Places inside a paragraph where an item may begin: items run together, numbers glued to what stands before. */
const INSIDE =
  /\( *[一二三四五六七八九十]{1,4} *\)|[一二三四五六七八九十]{1,4}[、.]|\d{1,2}[.、](?!\d)|\( *\d{1,2} *\)|[①-⑳]|(?<=[。;:,!?)\s])(?:第?[一二三四五六七八九十]{1,2}(?:是|要)|[第其][一二三四五六七八九十]{1,2}[,:、])|第[一二三四五六七八九十]{1,3}(?:部分|章|节)/g;
/** A short heading with its number, to which the first item below it is glued: 三、监督保障1. */
const UNDER_HEADING = /(?:^|[。;)\n])(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))[\u4e00-\u9fff]{3,16}$/;
const BOUNDARY = /[。;!?:)”"\n]/;
/** Last characters of units and deadlines, to which the next number may be glued. */
const GLUE = /[前底日成化进续局委办部院会室所站队镇乡村道府区县市司行校心团处科厅门位业构地]/;
const NOT_BEFORE_BRACKET = /[第附表款项条按照见据规]/;
const NUMERAL = /[一二三四五六七八九十百第\d.]/;

/** The item numbers in each block: at its start, and inside where they go on with a sequence. */
export function findEnumerators(folded: string, blocks: Block[]): Numbered[][] {
  const candidates = blocks.flatMap((block, index) => candidatesIn(folded, block, index));
  const follows = secondOfStyle(candidates);
  const last = new Map<EnumeratorStyle, { number: number; depth: number }>();
  const accepted: Numbered[][] = blocks.map(() => []);
  candidates.forEach((candidate, index) => {
    const { style, number, depth } = candidate.enumerator;
    const continues = number === (last.get(style)?.number ?? 0) + 1;
    const begins = number === 1 && follows[index];
    if (!candidate.atStart && !(begins || (continues && number > 1) || style === 'bullet')) return;
    if (!candidate.atStart && !allowedInside(folded, candidate)) return;
    accepted[candidate.block]!.push(candidate);
    for (const [other, open] of last) if (open.depth > depth) last.delete(other);
    last.set(style, { number, depth });
  });
  return accepted;
}

function candidatesIn(folded: string, block: Block, index: number): Candidate[] {
  const found: Candidate[] = [];
  const text = folded.slice(block.start, block.end);
  const first = block.start + (/^\s*/.exec(text)?.[0].length ?? 0);
  const opening = first < block.end ? enumeratorAt(folded, first) : null;
  if (opening && first + opening.length < block.end)
    found.push({ at: first, enumerator: opening, atStart: true, block: index });
  for (const match of text.matchAll(INSIDE)) {
    const at = block.start + match.index;
    if (at < first + (opening?.length ?? 0) || at === first) continue;
    const enumerator = enumeratorAt(folded, at);
    if (enumerator && at + enumerator.length < block.end) found.push({ at, enumerator, atStart: false, block: index });
  }
  return found;
}

/** For each candidate: does the next one of its style carry the number 2? */
function secondOfStyle(candidates: Candidate[]): boolean[] {
  const next = new Map<EnumeratorStyle, number>();
  const follows = candidates.map(() => false);
  for (let index = candidates.length - 1; index >= 0; index--) {
    const { style, number } = candidates[index]!.enumerator;
    follows[index] = next.get(style) === 2;
    next.set(style, number);
  }
  return follows;
}

function allowedInside(folded: string, { at, enumerator }: Candidate): boolean {
  const before = folded.slice(Math.max(0, at - 24), at).replace(/ +$/, '');
  const previous = before.at(-1) ?? '\n';
  if (BOUNDARY.test(previous)) return true;
  switch (enumerator.style) {
    case 'chinese-bracketed':
    case 'arabic-bracketed':
      return !NOT_BEFORE_BRACKET.test(previous) && !/[,、]/.test(previous);
    case 'chinese':
    case 'arabic':
    case 'decimal':
      if (enumerator.number === 1 && enumerator.style === 'arabic' && UNDER_HEADING.test(before)) return true;
      return enumerator.number > 1 && !NUMERAL.test(previous) && GLUE.test(previous);
    case 'circled':
      return true;
    case 'clause':
      return /[,\s]/.test(previous);
    default:
      return false;
  }
}
