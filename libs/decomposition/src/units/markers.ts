import type { Range } from '../model.js';
import { nameLikeness } from './names.js';

/** 按照各自职责分工. */
const BY_DUTY =
  '(?:按照?|根据|依据|依|结合)?(?:结合实际(?:抓好)?)?(?:各自)?(?:的)?(?:职责|职能|工作|任务|责任)?(?:分工|范围)?';
const LEAD = `${BY_DUTY}(?:分别|共同|联合|各自|统一|具体)?(?:总牵头|负责总牵头|牵头(?:负责|组织实施|组织|落实|实施|抓总|办理|推进|推动|完成|承办|协调|统筹|单位|部门)?|负责牵头|主办|主责(?:单位|部门)?|总负责|负总责)|为(?:牵头|主办|主责|主)(?:单位|部门)?`;
const HOW = '(?:分别|共同|联合|具体|分工|协同|各自|抓好|组织|推动|推进|积极|做好)?';
const END = '(?=[,;。)\\s]|$)';
const RESPONSIBLE = [
  `${BY_DUTY}${HOW}(?:负责|落实|实施|承办)(?!人|同志|意见|方案|办法|措施|细则|情况)(?:配合|落实|实施|抓好落实|具体落实|组织实施|具体实施|完成)?(?:工作)?`,
  `${BY_DUTY}${HOW}配合(?:落实|做好|实施|推进|负责|单位|部门)?`,
  `(?:${BY_DUTY}(?:具体|积极))?(?:协助(?:落实|做好|实施|推进|完成)?|协同(?:配合|推进|落实)?|参与(?:落实|实施|推进|配合|单位)?|参加(?:单位)?)`,
  '(?<!政)协办(?!公)(?:单位)?',
  '(?:具体|组织|分头)(?:实施|落实)',
  '(?:为)?(?:责任|配合|协办|参与)(?:单位|部门)',
  `按照?(?:各自)?职责(?:分工)?(?:组织|推进|开展|完成)${END}`,
  `提供${END}`,
].join('|');
/** What only a surely named unit does, at the end of its part: 县教育局推进. */
const DRIVES = `${BY_DUTY}${HOW}(?:推进|推动|承担|执行|办理|完成|督办|督导|指导|会办|支持|统筹)(?:落实|实施|单位|部门)?${END}`;
/** No unit's name before such a word is longer, in characters. */
const LONGEST = 40;
const MARKER = new RegExp(`(${LEAD})|(会同|会商(?![室会机制]))|(${RESPONSIBLE})|(${DRIVES})`, 'g');
const ASSISTS = new RegExp(
  `^(?:${BY_DUTY}${HOW}配合|(?:${BY_DUTY}(?:具体|积极))?(?:协|参)|${BY_DUTY}${HOW}(?:会办|支持))`,
);
/** Every marker holds one of these; most names of units hold none, and need no further look. */
const MENTION = /[头主责会商负落实承配协参供推担执办成督指支统组展]/;
const FIRST_MARKER = new RegExp(MARKER.source);
const WHOLE_LEAD = new RegExp(`^(?:${LEAD})$`);
const WHOLE_MARKER = new RegExp(`^(?:(?:${LEAD})|(?:${RESPONSIBLE})|(?:${DRIVES}))$`);

/** A word that says who leads, helps or answers, where it stands in the folded text. */
export interface Marker extends Range {
  kind: 'lead' | 'with' | 'responsible';
  /** 配合 and its like: a name that follows is the one who leads. */
  supports: boolean;
  assists: boolean;
}

/** The words about roles in a part of a list, in order. */
export function markersIn(folded: string, start: number, end: number): Marker[] {
  const text = folded.slice(start, end);
  if (!MENTION.test(text)) return [];
  const found: Marker[] = [];
  for (const match of text.matchAll(MARKER)) {
    const at = start + match.index;
    if (isName(folded, at, at + match[0].length)) continue;
    const from = found.at(-1)?.end ?? start;
    if (match[4] && (at - from > LONGEST || nameLikeness(folded.slice(from, at).trim()) < 2)) continue;
    const brackets = folded[at - 1] === '(' && folded[at + match[0].length] === ')' ? 1 : 0;
    const kind = match[1] ? 'lead' : match[2] ? 'with' : 'responsible';
    found.push({
      start: at - brackets,
      end: at + match[0].length + brackets,
      kind,
      supports: /^(?:配合|协助)$/.test(match[0]) && folded[at + match[0].length] !== ':',
      assists: ASSISTS.test(match[0]),
    });
  }
  return [...found, ...joiningMarks(folded, start, end)].sort((a, b) => a.start - b.start);
}

/** 宣传处会办公室: 会 between two names is 会同. */
function joiningMarks(folded: string, start: number, end: number): Marker[] {
  const found: Marker[] = [];
  for (const match of folded.slice(start, end).matchAll(/(?<=[局处科室办部厅署院队])会(?![同计议展场商员])/g)) {
    const at = start + match.index;
    if (nameLikeness(folded.slice(start, at)) === 2 && nameLikeness(folded.slice(at + 1, end)) === 2)
      found.push({ start: at, end: at + 1, kind: 'with', supports: false, assists: false });
  }
  return found;
}

/** (牵), (主) and (配), (协) behind a name. */
const IN_BRACKETS =
  /^(?:(主|主体|为主|牵|总?牵头方|第一责任|首要责任|主要责任|主责方|牵头人?)|配|协|辅|参|次|为辅|辅助|配合方|协办方|成员)$/;

/** The role that a bracket holding nothing but a marker gives: (牵头); null for other words. */
export function roleInBrackets(text: string): 'lead' | 'responsible' | null {
  const short = IN_BRACKETS.exec(text);
  if (short) return short[1] ? 'lead' : 'responsible';
  if (!WHOLE_MARKER.test(text)) return null;
  return WHOLE_LEAD.test(text) ? 'lead' : 'responsible';
}

/** A name without the marker behind it and what follows. */
export const withoutMarker = (text: string): string => {
  const marker = FIRST_MARKER.exec(text);
  return marker && marker.index > 0 ? text.slice(0, marker.index) : text;
};

/** 各责任单位, 有关承办部门: who-words inside the name of a group. */
const isName = (folded: string, start: number, end: number): boolean =>
  namesActor(folded, start, end) ||
  (/(?:各|有关|相关|其他|其余|属)[\u4e00-\u9fff]{0,8}$/.test(folded.slice(Math.max(0, start - 10), start)) &&
    (/(?:单位|部门)$/.test(folded.slice(start, end)) || /^(?:单位|部门)/.test(folded.slice(end, end + 2))));

/** 决策承办单位, 涉事责任单位: the word before says which, and is no unit itself. */
function namesActor(folded: string, start: number, end: number): boolean {
  const before = /[\u4e00-\u9fff]{2,8}$/.exec(folded.slice(Math.max(0, start - 8), start))?.[0];
  if (before === undefined || nameLikeness(before) > 0) return false;
  const word = /(?:单位|部门)$/.test(folded.slice(start, end)) ? '' : '(?:单位|部门)';
  return new RegExp(`^${word}(?=[、,;。)\\s]|$)`).test(folded.slice(end, end + 4));
}
