import type { Comparator } from '../model.js';

/**
 * A comparator beside a figure. A firm one (不少于, 至少, ≥) makes a demand of any figure; a plain one (达到, 超过, 以上)
 * may also state a fact or a condition, so the words around it have a say.
 */
export interface Comparison {
  comparator: Comparator;
  firm: boolean;
  /** Characters of the left context that belong to it. */
  length: number;
}

const NOT = '不(?:得|应|能|可|会|宜|要)?';
/** Words that may stand between a comparator and its figure: 不少于每月8条. */
const GAP = '(?:于|在|约|为)?(?:每[年月周季半个度人场日天批期]{1,3}|[年月日周人]均|全年|平均)?\\s{0,2}$';
/** 至少 and 最多 also stand before the verb: 至少召开两次. */
const VERB_GAP = '[^,;。:、!?()]{0,16}$';

const FIRM: [Comparator, RegExp][] = [
  ['>=', new RegExp(`(?:${NOT}(?:少于|低于|小于|短于|下于|早于)|≥|≧|⩾|>=|>)${GAP}`)],
  ['<=', new RegExp(`(?:${NOT}(?:超过?|高于|多于|大于|长于|晚于|迟于)|≤|≦|⩽|<=|<)${GAP}`)],
  ['>=', new RegExp(`(?:至少|最少|起码|最低)${VERB_GAP}`)],
  ['<=', new RegExp(`(?:至多|最多|最迟|最长|最晚|最高)${VERB_GAP}`)],
];
const RISES = '(?:提高|提升|增加|上升|扩大|增长|升|增)(?:到|至)';
const FALLS = '(?:压缩|缩短|压减|减少|降低|下降|精简|缩减|减|降|缩|压)(?:到|至|为)';
const PLAIN: [Comparator, RegExp][] = [
  ['<=', new RegExp(`(?:${FALLS}|(?:控制|限制|限定|保持|维持)(?:在|到|于))${GAP}`)],
  ['>=', new RegExp(`(?:(?<![传表下送转抵发直通])达(?:到|至)?|${RISES}|超过|超出|突破|高于|多于|大于)${GAP}`)],
  ['<=', new RegExp(`(?:低于|少于|小于)${GAP}`)],
];
/** 控制在90%以上: what stands behind the figure says more than these. */
const YIELDS = new RegExp(`(?:${FALLS}|(?:控制|限制|限定|保持|维持|稳定)(?:在|到|于))${GAP}`);

const INCLUDED = '^\\s{0,2}(?:\\([^()]{1,8}\\))?(?:及|或|含|\\(含\\))?';
const ABOVE = new RegExp(`${INCLUDED}(?:以上|之上|起(?=[,;。、)]|$))`);
const WITHIN = new RegExp(`${INCLUDED}(?:以内|之内|以下|之下|内(?![容部设外涵网存控]))`);

function firstOf(rules: [Comparator, RegExp][], left: string): { comparator: Comparator; length: number } | null {
  for (const [comparator, pattern] of rules) {
    const match = pattern.exec(left);
    if (match) return { comparator, length: match[0].length };
  }
  return null;
}

/** The comparator that stands behind a figure: 以上, 以内, 内. */
export function comparisonAfter(right: string): { comparator: Comparator; length: number } | null {
  const above = ABOVE.exec(right);
  if (above) return { comparator: '>=', length: above[0].length };
  const within = WITHIN.exec(right);
  return within ? { comparator: '<=', length: within[0].length } : null;
}

/** The comparator of a figure by the words directly before and behind it; null for a bare figure. */
export function compare(left: string, right: string): Comparison | null {
  const firm = firstOf(FIRM, left);
  if (firm) return { ...firm, firm: true };
  const after = comparisonAfter(right);
  const plain = firstOf(PLAIN, left);
  if (plain && !(after && YIELDS.test(left))) return { ...plain, firm: false };
  if (!after) return null;
  return { comparator: after.comparator, firm: false, length: YIELDS.exec(left)?.[0].length ?? plain?.length ?? 0 };
}
