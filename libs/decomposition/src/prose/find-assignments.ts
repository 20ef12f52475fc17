import type { Range } from '../model.js';
import { type Assignment, distinct, parseAssignment } from '../units/assignment.js';
import { findLabels, type Label } from '../units/labels.js';
import { nameLikeness } from '../units/names.js';
import { type Bracket, findBrackets } from './brackets.js';
import { lineStart, sentences, trim } from './sentences.js';
import { whoFirst } from './who-first.js';

export interface FoundAssignment extends Assignment {
  /** It stands on lines of its own (责任单位:… under the paragraph). */
  ownLine: boolean;
  /** The closing bracket is missing. */
  unclosed: boolean;
  /** It begins a sentence that goes on with what is to be done: 由A牵头,B配合,开展… */
  opens?: boolean;
}

/** No assignment is longer: what is, is text. */
const LONGEST = 1000;
/** (包括区融媒体中心、档案馆): parts of what was said before. */
const EXAMPLES = /^\s*(?:不?包括|不?包含|不?含(?!山)|例如|比如|以下简称)/;
const PUNCTUATION = /^[\s,;。、.!]*$/;

/**
 * Everything in a range of folded prose that says who answers and by when: brackets at the end of a sentence, unit lines,
 * a last sentence such as 由A牵头,B配合。 Neighbours with nothing but punctuation between them are one.
 */
export function findAssignments(folded: string, range: Range): FoundAssignment[] {
  const brackets = findBracketed(folded, range);
  const lines = findLines(folded, range, brackets);
  const found = [...brackets, ...lines].sort((a, b) => a.start - b.start);
  const sentencesFound = findSentences(folded, range, found);
  if (found.length === 0 && sentencesFound.length === 0) return opening(folded, range);
  return join(
    folded,
    [...found, ...sentencesFound].sort((a, b) => a.start - b.start),
  );
}

function join(folded: string, found: FoundAssignment[]): FoundAssignment[] {
  const joined: FoundAssignment[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    if (last && PUNCTUATION.test(folded.slice(last.end, next.start)) && joins(last, next)) {
      last.end = next.end;
      last.units = distinct(folded, [...last.units, ...next.units]);
      last.deadlines.push(...next.deadlines);
      last.labelled ||= next.labelled;
      last.ownLine ||= next.ownLine;
      last.unclosed ||= next.unclosed;
    } else joined.push({ ...next, deadlines: [...next.deadlines] });
  }
  for (const assignment of joined) {
    const stop = /^ *[。;]?/.exec(folded.slice(assignment.end, assignment.end + 4));
    assignment.end += stop?.[0].trimEnd().length ? stop[0].length : 0;
  }
  return joined;
}

/** Two whole assignments in a row are two; units and their deadline, or lead and responsible lines, are one. */
function joins(first: FoundAssignment, second: FoundAssignment): boolean {
  if (first.units.length === 0 || second.units.length === 0) return true;
  return first.ownLine === second.ownLine || second.deadlines.length === 0;
}

function isTerminal(folded: string, bracket: Range, end: number): boolean {
  const after = folded.slice(bracket.end, Math.min(end, bracket.end + 3));
  if (bracket.end >= end || /^ *(?:[。;!\n]|$)/.test(after)) return true;
  return /[。;!?]\s*$/.test(folded.slice(Math.max(0, bracket.start - 12), bracket.start));
}

/** 责任科室:建设科(质监科): the bracket belongs to the name before it. */
function standsInUnitLine(folded: string, bracket: Range): boolean {
  const start = lineStart(folded, bracket.start, bracket.start - LONGEST_SENTENCE - 1);
  if (bracket.start - start > LONGEST_SENTENCE) return false;
  const last = findLabels(folded, { start, end: bracket.start }).at(-1);
  if (!last || folded.slice(last.end, bracket.start).includes('。')) return false;
  return /^\s*$|[。;]\s*$/.test(folded.slice(start, last.start));
}

function findBracketed(folded: string, range: Range): FoundAssignment[] {
  const found: FoundAssignment[] = [];
  for (const bracket of findBrackets(folded, range, LONGEST)) {
    const length = bracket.inner.end - bracket.inner.start;
    if (length < 2 || length > LONGEST || bracket.start < (found.at(-1)?.end ?? 0)) continue;
    const all = findLabels(folded, bracket.inner);
    const labels = all.filter((label) => label.role !== 'other');
    if (labels.length === 0 && (all.length > 0 || isPartOfWord(folded, bracket))) continue;
    if (labels.length === 0 && (!isTerminal(folded, bracket, range.end) || standsInUnitLine(folded, bracket))) continue;
    if (labels.length === 0 && isOtherName(folded, range, bracket)) continue;
    const inner =
      labels.length > 0
        ? { start: labelledFrom(folded, bracket, labels[0]!.start), end: bracket.inner.end }
        : bracket.inner;
    const assignment = EXAMPLES.test(folded.slice(inner.start, inner.end)) ? null : parseAssignment(folded, inner);
    if (!assignment) continue;
    if (assignment.units.length === 0 && labels.length === 0 && !isTerminal(folded, bracket, range.end)) continue;
    const start = inner.start > bracket.inner.start ? inner.start : bracket.start;
    found.push({ ...assignment, start, end: bracket.end, ownLine: false, unclosed: !bracket.closed });
  }
  return found;
}

/** 各村(社区), 各镇(街道): the bracket is part of the word. */
const isPartOfWord = (folded: string, { start, inner }: Bracket): boolean =>
  /[村镇乡街县市区]/.test(folded[start - 1] ?? '') &&
  /^(?:社区|居|居委会|街|街道|办事处|镇|乡|市|区|县)(?:、(?:市|区|县|镇|乡|街道))*$/.test(
    folded.slice(inner.start, inner.end),
  );

/** 牵头单位, 各责任单位 as those who are asked to do something, not before a name. */
const ASKED =
  /(?:牵头|主办|主责|责任|承办|实施|落实|配合|协办)(?:单位|部门|科室|处室)(?:应|要|须|需|请|务必|必须|于|在)/;

/** 牵头单位应将情况报送县公开办(县政府办公室): nobody is named who does it, and the bracket is the other name of the unit before it. */
function isOtherName(folded: string, range: Range, { start }: Bracket): boolean {
  const clause = /[^,;:。\n]*$/.exec(folded.slice(Math.max(range.start, start - LONGEST_SENTENCE), start))![0];
  return ASKED.test(clause) && nameLikeness(clause.slice(-6)) === 2;
}

/** Where a labelled bracket's assignment begins: words before the first label that are no unit stay with the text. */
function labelledFrom(folded: string, bracket: Bracket, label: number): number {
  const before = folded.slice(bracket.inner.start, label).replace(/[,;、:\s]/g, '');
  if (before === '' || nameLikeness(before) > 0 || before.length < 12) return bracket.inner.start;
  return bracket.closed ? bracket.inner.start : label;
}

/** Those of some places, in order, that touch none of the taken ranges, in order. */
export function outside<T extends Range>(places: T[], taken: Range[]): T[] {
  let next = 0;
  return places.filter(({ start, end }) => {
    while (next < taken.length && taken[next]!.end <= start) next++;
    return next >= taken.length || taken[next]!.start >= end;
  });
}

function findLines(folded: string, range: Range, taken: Range[]): FoundAssignment[] {
  const found: FoundAssignment[] = [];
  const labels = outside(findLabels(folded, range), taken);
  for (let index = 0; index < labels.length; index++) {
    const label = labels[index]!;
    const before = folded.slice(Math.max(range.start, label.start - 1), label.start);
    const atLine =
      label.start === range.start || /(?:^|\n)[ \t]*$/.test(folded.slice(Math.max(0, label.start - 16), label.start));
    if (
      !opensGroup(folded, labels, index) ||
      PAGE_FOOT.test(folded.slice(Math.max(range.start, label.start - 40), label.end + 60)) ||
      (label.role === 'deadline' && PAGE_HEAD.test(folded.slice(label.end, label.end + 60))) ||
      !(atLine || /^[。;)\s,(—–-]?$/.test(before))
    )
      continue;
    let end = valueEnd(folded, label.end, range.end);
    while (index + 1 < labels.length && /^[\s,;。、)]*$/.test(folded.slice(end, labels[index + 1]!.start))) {
      end = valueEnd(folded, labels[++index]!.end, range.end);
    }
    while (index + 1 < labels.length && labels[index + 1]!.start < end) index++;
    const assignment = parseAssignment(folded, { start: label.start, end });
    if (assignment) found.push({ ...assignment, ownLine: atLine, unclosed: false });
  }
  return found;
}

/** A person's line (责任领导:) belongs to the unit lines that follow it; alone it says nothing about units. */
function opensGroup(folded: string, labels: Label[], index: number): boolean {
  const next = labels[index + 1];
  if (labels[index]!.role !== 'other') return true;
  const between = next ? folded.slice(labels[index]!.end, next.start) : '';
  return next !== undefined && next.role !== 'other' && /^[^。\n]{1,20}。?[\n;,]\s*$/.test(between);
}

/** A value ends with its line or sentence; a line that ends in 、 goes on, and an empty one takes the next line. */
function valueEnd(folded: string, start: number, rangeEnd: number): number {
  const end = Math.min(rangeEnd, start + LONGEST);
  let depth = 0;
  for (let at = start; at < end; at++) {
    const character = folded[at]!;
    if (character === '(') depth++;
    else if (character === ')') {
      if (depth === 0) return at + 1;
      depth--;
    } else if (character === '。' && depth === 0) return at + 1;
    else if (character === '\n') {
      const written = folded.slice(start, at).trimEnd();
      if (written.trim() !== '' && !/[、,;]$/.test(written)) return at;
      depth = 0;
    }
  }
  return end;
}

/** The first sentence that says first who does it, where nothing else in the range says so; one that begins without 由 must be the first of all. */
function opening(folded: string, range: Range): FoundAssignment[] {
  const first = trim(folded, range, /\s/).start;
  for (const sentence of sentences(folded, range)) {
    const { start } = trim(folded, sentence, /\s/);
    const by = folded[start] === '由';
    const who = by || start === first ? whoFirst(folded, { start, end: sentence.end }) : null;
    if (who && (by || (!who.hasAspects && who.units.every((unit) => isNamed(folded, unit)))))
      return [{ ...who, start, end: who.end + 1, labelled: true, ownLine: false, unclosed: false, opens: true }];
  }
  return [];
}

const isNamed = (folded: string, { start, end }: Range): boolean => nameLikeness(folded.slice(start, end)) === 2;

const LONGEST_SENTENCE = 200;
/** 主办: at the foot of a web page. */
const PAGE_FOOT = /版权所有|备案(?:编?号|序号)|ICP备|网站标识码|技术支持/i;
/** 时间:2026年3月1日 来源:县政府办公室, under a page's title. */
const PAGE_HEAD = /^[^\n]{0,40}(?:来源:|浏览(?:次数|量)|访问次数|点击(?:数|量)?:|字号|字体:)/;
/** Names whose opening bracket is missing. */
const UNOPENED = /^(?!.*\d{5})[^():]{2,120}\)[\s。;]*$/;
/** 配合升级县数据中心, 负责食品安全监管: what is done, not who does it. */
const DUTY = /^\s*(?:积极|主动|认真)?(?:(?:配合|协助|协同|参与|会同)|(?:负责|落实|牵头)(?![:\s]))(?!单位|部门)/;
const SAYS_WHO = /牵头|负责|配合|协办|落实/;

/** Sentences, or last parts of sentences (…,由A牵头,B配合。), that say who does it. */
function findSentences(folded: string, range: Range, taken: Range[]): FoundAssignment[] {
  const found: FoundAssignment[] = [];
  for (const sentence of outside([...sentences(folded, range)], taken)) {
    const text = folded.slice(sentence.start, sentence.end);
    if (!SAYS_WHO.test(text) && !UNOPENED.test(text)) continue;
    for (const start of starts(text)) {
      const part = { start: sentence.start + start, end: sentence.end };
      if (start === 0 && DUTY.test(text)) continue;
      if (part.end - part.start > LONGEST_SENTENCE) continue;
      const assignment = parseAssignment(folded, trim(folded, part, UNOPENED.test(text) ? /[\s。;)]/ : /[\s。;]/));
      if (!assignment?.labelled && !UNOPENED.test(text)) continue;
      if (!assignment || assignment.units.length === 0 || assignment.hasAspects) continue;
      if (!assignment.units.every((unit) => nameLikeness(folded.slice(unit.start, unit.end)) > 0)) continue;
      found.push({
        ...assignment,
        ...part,
        ownLine: start === 0,
        unclosed: /\)[\s。;]*$/.test(text) && !text.includes('('),
      });
      break;
    }
  }
  return found;
}

/** The sentence itself, then each place behind a comma from which 由 names somebody. */
function starts(text: string): number[] {
  const from = Math.max(0, text.length - LONGEST_SENTENCE);
  return [0, ...[...text.slice(from).matchAll(/[,;](?=由|具体由|工作由)/g)].map((match) => from + match.index + 1)];
}
