import { isDeadlineLike } from '../deadlines/in-list.js';
import type { Range } from '../model.js';
import { withoutMarker } from './markers.js';
import { nameLikeness, trimName } from './names.js';

/** No name is longer. */
export const LONGEST_NAME = 60;

/** 各区、县级市 and 各部门、单位: the second word shares the first one's 各. */
function sharesEach(folded: string, from: number, at: number, end: number): boolean {
  const [start, stop] = trimName(folded, from, at);
  const left = folded.slice(start, stop);
  const right = nextName(folded, at + 1, end).trim();
  // 市直有关部门、单位 and 13个街道、镇: what follows is no name alone
  if (/^(?:单位|[县市区镇乡村])$/.test(right) && /(?:部门|街道|[县市区镇乡])$/.test(left)) return true;
  return (
    /^各(?:有关|相关)?[\u4e00-\u9fff]{1,3}(?:、[县市区])?$/.test(left) &&
    /^\s*(?:县级市|[县市区镇乡村]|街道|单位|部门|科室|园区|企业)(?:人民政府|政府|办事处|管委会)?(?![\u4e00-\u9fff])/.test(
      withoutMarker(nextName(folded, at + 1, end)),
    )
  );
}

/** Splits at 、,/ and line ends, at the numbers ①②, and at 和 与 及 between two units; never inside brackets. */
export function pieces(folded: string, start: number, end: number): Range[] {
  const cuts: Range[] = [];
  let depth = 0;
  let from = start;
  const push = (to: number, next: number) => {
    cuts.push({ start: from, end: to });
    from = next;
  };
  for (let at = start; at < end; at++) {
    const character = folded[at]!;
    if (character === '(') depth++;
    else if (character === ')') {
      depth = Math.max(0, depth - 1);
      if (depth === 0 && lacksMark(folded, from, at + 1, end)) push(at + 1, at + 1);
    } else if (depth > 0) continue;
    else if (character === '、' && sharesEach(folded, from, at, end)) continue;
    // 市公管办 and on the next line (市交易中心)
    else if (character === '\n' && /^\s*\((?!\d)/.test(folded.slice(at, at + 8))) continue;
    else if (character === '\n' && breaksName(folded, from, at, end)) continue;
    else if ('、,/\n\t|+'.includes(character) || (character >= '①' && character <= '⑳')) push(at, at + 1);
    else if (character === ' ' && splitsAtBlank(folded, from, at, end)) push(at, at + 1);
    else if ('和与及、'.includes(character)) {
      const width = folded.startsWith('以及', at - 1) ? 2 : 1;
      if (joinsTwoUnits(folded, from, at - width + 1, at + 1, end)) push(at - width + 1, at + 1);
    }
  }
  push(end, end);
  return cuts.filter((cut) => /[^\s、①-⑳]/.test(folded.slice(cut.start, cut.end)));
}

const TWO_NAMES = /[局委部厅署]\([^()]+[局委部厅署办]\)$/;
/** 县委(县政府)办公室: the rest of the name around the bracket. */
const REST_OF_NAME = /^(?:人民|政府|办公|办$|第|分局|机关|直属|所属|下属|委员会|党)/;

/** 县应急局(县安监局)县财政局: the 、 behind the bracket is missing. */
function lacksMark(folded: string, from: number, at: number, end: number): boolean {
  if (at - from > LONGEST_NAME || !TWO_NAMES.test(folded.slice(from, at))) return false;
  const right = withoutMarker(nextName(folded, at, end)).trim();
  return nameLikeness(right) === 2 && !REST_OF_NAME.test(right);
}

/** A line that ends within a name or a date: 区人力资 and 源社会保障局, 10月底 and 前. */
function breaksName(folded: string, from: number, at: number, end: number): boolean {
  if (/^\s*(?:人民)?政府(?![\u4e00-\u9fff])/.test(folded.slice(at, at + 8))) return true;
  const left = folded.slice(from, at).replace(/\s/g, '');
  const next = nextName(folded, at + 1, end).replace(/\s/g, '');
  if (/\d/.test(left) && isDeadlineLike(left + next)) return true;
  const right = withoutMarker(next);
  return (
    /[\u4e00-\u9fff]$/.test(left) &&
    /^[\u4e00-\u9fff]/.test(right) &&
    (nameLikeness(left) === 0 || nameLikeness(right) === 0 || left.endsWith('各')) &&
    nameLikeness(left + right) === 2
  );
}

function nextName(folded: string, start: number, end: number): string {
  const match = /^[^、,;/\n\t。|+]*/.exec(folded.slice(start, Math.min(end, start + 60)));
  return match?.[0] ?? '';
}

function splitsAtBlank(folded: string, from: number, at: number, end: number): boolean {
  if (at - from > LONGEST_NAME || /^\s*(?:人民)?政府(?![\u4e00-\u9fff])/.test(folded.slice(at, at + 8))) return false;
  const left = folded.slice(from, at).trim();
  const right = nextName(folded, at + 1, end)
    .trim()
    .split(' ')[0]!;
  return left !== '' && nameLikeness(withoutMarker(left)) > 0 && nameLikeness(withoutMarker(right)) > 0;
}

function joinsTwoUnits(folded: string, from: number, leftEnd: number, rightStart: number, end: number): boolean {
  if (leftEnd - from > LONGEST_NAME) return false;
  const [start, stop] = trimName(folded, from, leftEnd);
  const left = folded.slice(start, stop);
  const whole = withoutMarker(nextName(folded, rightStart, end));
  const right = nameLikeness(whole) > 0 ? whole : whole.replace(/[和与及].*$/, '');
  if (nameLikeness(left) < 2 || right.trim().length < 2) return false;
  // 自然资源局与规划分局: one unit
  if (/^[\u4e00-\u9fff]{2}分局$/.test(right.trim()) && !left.endsWith('分局')) return false;
  // 各级党委和政府, 有关部门和单位: one group
  return nameLikeness(right) > 0 && !/^\s*(?:政府|单位|部门|机构|企业|乡镇|街道)\s*$/.test(right);
}
