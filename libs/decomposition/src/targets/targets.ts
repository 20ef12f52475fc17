import type { Comparator, Period, Range, Target } from '../model.js';
import { fold } from '../text/fold.js';
import { compare, comparisonAfter } from './comparators.js';
import * as context from './context.js';
import { type Figure, findFigures } from './figures.js';
import { AND, countSubjects, endsInRate } from './subjects.js';

const LEFT = 80;
const RIGHT = 60;
const CLAUSE_END = /[,;。!?:]/;
const SENTENCE_END = /[;。!?]/;

interface Surroundings {
  /** From the clause's beginning to the figure. */
  clause: string;
  /** From behind the figure before, if that stands in the same clause. */
  left: string;
  right: string;
  sentence: string;
  /** What stands between the figure before and this one. */
  gap: string;
}

/** How many characters before `at` (at most `limit`) belong to the same part of the text; brackets opened there end it. */
function lengthBefore(folded: string, at: number, limit: number, stop: RegExp): number {
  let depth = 0;
  for (let length = 0; length < limit && length < at; length++) {
    const character = folded[at - length - 1] ?? '';
    if (character === ')') depth++;
    if (character === '(' && --depth < 0) return length;
    // 1,200 and 3:00 are one figure
    if (depth === 0 && stop.test(character)) return length;
  }
  return Math.min(limit, at);
}

function lengthAfter(folded: string, at: number, limit: number): number {
  let depth = 0;
  for (let length = 0; length < limit && at + length < folded.length; length++) {
    const character = folded[at + length] ?? '';
    if (character === '(') depth++;
    if (character === ')' && --depth < 0) return length;
    if (depth === 0 && CLAUSE_END.test(character)) return length;
  }
  return Math.min(limit, folded.length - at);
}

function surroundingsOf(folded: string, figure: Figure, previousEnd: number): Surroundings {
  const clauseStart = figure.start - lengthBefore(folded, figure.start, LEFT, CLAUSE_END);
  const sentenceStart = figure.start - lengthBefore(folded, figure.start, LEFT * 2, SENTENCE_END);
  return {
    clause: folded.slice(clauseStart, figure.start),
    left: folded.slice(Math.max(clauseStart, previousEnd), figure.start),
    right: folded.slice(figure.end, figure.end + lengthAfter(folded, figure.end, RIGHT)),
    sentence: folded.slice(sentenceStart, figure.start),
    gap: folded.slice(Math.max(previousEnd, figure.start - LEFT), figure.start),
  };
}

interface Demand {
  comparator: Comparator;
  /** Characters before the figure that the comparator takes. */
  length: number;
}

/** Whether a figure is a demand, and with which comparator. */
function demandOf(folded: string, figure: Figure, around: Surroundings, previous: Demand | null): Demand | null {
  const { clause, left, right, sentence } = around;
  const { family, unit } = figure;
  const printed = folded.slice(figure.start, figure.end);
  if (context.isDone(left) || context.isNoDemand(left) || context.isWord(printed, right)) return null;
  if ((family === 'share' || unit === '分') && context.isScored(left)) return null;
  if (family === 'time' && isDate(figure, left)) return null;
  // 分别达到60%、80%、100%: the figures of a row share the comparator
  if (previous && /^\s*(?:[、/]|和|及|与)\s*$/.test(left) && !comparisonAfter(right)) return previous;
  if (context.isConditionRow(right)) return null;
  const found = compare(left, right);
  if (found?.firm) return { comparator: found.comparator, length: found.length };
  if (context.isPast(clause, sentence)) return null;
  const bare: Demand = { comparator: figure.low === null ? '=' : '>=', length: 0 };
  if (!found) return isBare(figure, around) || (previous && goesOn(around, figure)) ? bare : null;
  const after = right.slice(comparisonAfter(right)?.length ?? 0);
  const before = left.slice(0, left.length - found.length);
  const portion =
    family === 'share' && found.comparator === '>=' && !endsInRate(before) && !/^\s{0,2}的\s*$/.test(after);
  if (context.isCondition(after) && !portion) return null;
  if (family === 'money' && found.length === 0) return null;
  if (found.length === 0 && context.isScope(left)) return null;
  if (family === 'time') return isLimit(figure, found.comparator, left, right) ? found : null;
  if (family === 'count' && found.length === 0) {
    const scored = unit === '分' && /[度率分评绩]\s{0,2}$/.test(before);
    return scored ||
      context.isTaking(left) ||
      context.isBareDemand(clause, right, unit, figure.spelt, context.lastPeriod(clause)) ||
      isMade(clause, after)
      ? found
      : null;
  }
  return found;
}

/** 培养10名…,60名…; 建设50个…和20场…; 建公园3处,广场2处: a count that goes on with the demand before it. */
const goesOn = ({ gap, right }: Surroundings, { family, spelt }: Figure): boolean =>
  family === 'count' &&
  !spelt &&
  (/^[^,;。]{0,24}(?:[、/,]|和|及|与|以及)\s*$/.test(gap) ||
    (/^[^,;。]{0,24},[^,;。]{1,8}$/.test(gap) && right.trim() === ''));

/** 建设3个以上: what is to be made, where nothing but the clause's end or a noun follows. */
const isMade = (clause: string, after: string): boolean =>
  context.isBareDemand(clause, after, '个', false, context.lastPeriod(clause));

/** 6月3日内, 2026年内 are dates. */
const isDate = ({ unit, value }: Figure, left: string): boolean =>
  (unit === '日' && /[月年]\s{0,2}$/.test(left)) || (unit === '年' && value > 100);

/** A span of time with a plain comparator is a limit, but 超过15日 is a condition, and so are years with 以上. */
function isLimit({ unit }: Figure, comparator: Comparator, left: string, right: string): boolean {
  const after = comparisonAfter(right);
  if (unit === '年') return after?.comparator === '<=';
  if (/(?:超过|超出|高于|大于|多于|低于|少于|小于)[^,]{0,4}$/.test(left)) return false;
  return comparator === '<=' || after !== null || /达(?:到|至)?\s{0,2}$/.test(left);
}

function isBare(figure: Figure, { clause, left, right }: Surroundings): boolean {
  switch (figure.family) {
    case 'share':
      return context.isBareShare(clause);
    case 'time':
      return context.isBareLimit(left);
    case 'money':
      return false;
    case 'count':
      return context.isBareDemand(
        clause,
        right,
        figure.unit,
        figure.spelt,
        context.lastPeriod(clause) ?? context.periodAfter(right),
      );
  }
}

/** 每年, 全年 and the like belong to the figures of their clause; counts also take them from earlier in the sentence. */
function periodOf(figure: Figure, { clause, right, sentence }: Surroundings, comparator: Comparator): Period | null {
  if (figure.family === 'time' && comparator !== '>=') return null;
  const own = context.periodAfter(right) ?? context.lastPeriod(clause);
  return own ?? (figure.family === 'count' ? context.lastPeriod(sentence) : null);
}

const valueOf = ({ value, low }: Figure, comparator: Comparator): number =>
  low !== null && comparator !== '<=' ? low : value;

const BEFORE_WORDS = new RegExp(`^(?:[\\s,;]|${AND.source}|且|并(?![网联]))+`);
const PART_END = new RegExp(`${AND.source}|(?:且|并)`);

/** The words of a target: its clause, or its part of a clause with several figures. */
function rangeOf(folded: string, figure: Figure, around: Surroundings, next: Figure | undefined): Range {
  let start = figure.start - around.left.length;
  let end = figure.end + around.right.length;
  if (next && next.start < end) {
    const between = folded.slice(figure.end, next.start);
    const cut = PART_END.exec(between)?.index ?? comparisonAfter(between)?.length ?? 0;
    end = figure.end + cut;
  }
  start += BEFORE_WORDS.exec(folded.slice(start, figure.start))?.[0].length ?? 0;
  while (end > figure.end && /\s/.test(folded[end - 1] ?? '')) end--;
  return { start, end };
}

/**
 * The measurable demands in a requirement's prose, in order; two subjects that share one figure are two targets. Ranges
 * count in the given text. Dates, document numbers, ordinals, past facts, conditions and sums of money without a
 * comparator before them are none.
 */
export function findTargets(text: string): (Target & Range)[] {
  const folded = fold(text);
  const figures = findFigures(folded);
  const targets: (Target & Range)[] = [];
  let previous: Demand | null = null;
  let previousEnd = 0;
  for (const [i, figure] of figures.entries()) {
    const around = surroundingsOf(folded, figure, previousEnd);
    const demand = demandOf(folded, figure, around, previous);
    previous = demand;
    if (demand) {
      const { comparator } = demand;
      const range = rangeOf(folded, figure, around, figures[i + 1]);
      const target = {
        text: text.slice(range.start, range.end).replace(/\s*\n\s*/g, ''),
        comparator,
        value: valueOf(figure, comparator),
        unit: figure.unit,
        period: periodOf(figure, around, comparator),
        ...range,
      };
      const subject = around.left.slice(0, around.left.length - demand.length);
      for (let n = countSubjects(subject, around.right); n > 0; n--) targets.push({ ...target });
    }
    previousEnd = figure.end + (demand ? (comparisonAfter(around.right)?.length ?? 0) : 0);
  }
  return targets;
}
