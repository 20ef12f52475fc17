import type { Range } from '../model.js';
import { nameLikeness } from './names.js';

/** Words of labels that say who does it or by when. */
const OURS =
  /牵头|主办|主责|责任|负责|配合|协办|协同|协助|参与|参加|会办|落实|实施|承办|承担|完成|推进|督办|分工|单位|部门|主体|时限|时间|期限|日期|进度|节点|工期/;
/** 责任人, 联系人, 分管领导: persons. */
const PERSONS = /(?:[^个法]人|领导|人员)$/;
const LABEL = /(?<=^|[\s,;、。(])(?:[①-⑳]|\d[.、])?([\u4e00-\u9fff]{2,8})(?:\([^()]{1,6}\))?:/g;

/** What a list says beside who answers, each with its label to the end of its line or part: 适用范围:…, 联系人:…, 资金来源:… */
export function saidBeside(folded: string, { start, end }: Range): Range[] {
  const text = folded.slice(start, end);
  const found: Range[] = [];
  if (!text.includes(':')) return found;
  for (const match of text.matchAll(LABEL)) {
    const word = match[1]!;
    const at = start + match.index;
    const isOurs = OURS.test(word) && !PERSONS.test(word);
    // 县级:县教育局;镇级:各乡镇
    if (isOurs || nameLikeness(word) > 0 || /[级层类组]面?$/.test(word) || at < (found.at(-1)?.end ?? 0)) continue;
    const length = /[;。\n]/.exec(folded.slice(at, end))?.index ?? end - at;
    found.push({ start: at, end: at + length });
  }
  return found;
}
