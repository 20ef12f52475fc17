import { findDeadline, isDeadlineLike } from '../deadlines/in-list.js';
import type { Range, UnitRole } from '../model.js';
import { nameLikeness, trimName } from './names.js';

/** A unit's name where it is printed in the folded text. */
export interface PrintedUnit extends Range {
  role: UnitRole;
  /** The role was printed (牵头, 牵头单位), not assumed. */
  explicit: boolean;
  /** It only helps: 配合, 协办. */
  assists: boolean;
}

export interface UnitList {
  units: PrintedUnit[];
  /** Places of printed deadlines: 12月底前完成. */
  deadlines: Range[];
  /** What a unit leads or does: 办公室牵头(会议公开). */
  aspects: Range[];
  /** Parts that are neither a unit nor a deadline nor a word about who does what. */
  rest: Range[];
}

const LEAD =
  '总牵头|负责总牵头|牵头负责|负责牵头|牵头组织实施|牵头组织|牵头落实|牵头实施|牵头抓总|牵头办理|牵头推进|牵头完成|牵头单位|牵头部门|牵头|主办|为主(?:办|责)?(?:单位)?';
const RESPONSIBLE =
  '(?:按照?|根据|依据|依|结合)?(?:结合实际(?:抓好)?)?(?:各自)?(?:的)?(?:职责|职能|工作|任务|责任)?(?:分工|范围)?(?:分别|共同|具体|分工|协同|各自|抓好|组织)?(?:负责|落实|实施|承办)(?:配合|落实|实施|抓好落实|具体落实|组织实施|具体实施|完成)?(?:工作)?|配合(?:落实|做好|实施|负责|单位|部门)?|协办(?:单位)?|协助|协同(?:配合|推进)?|参与(?:落实|配合|单位)?|参加(?:单位)?|(?:具体|组织|分头)(?:实施|落实)|责任单位|责任部门';
const MARKER = new RegExp(`(${LEAD})|(会同)|(${RESPONSIBLE})`, 'g');
const WHOLE_MARKER = new RegExp(`^(?:(?:${LEAD})|(?:${RESPONSIBLE}))$`);

const LONGEST_NAME = 60;

interface Marker extends Range {
  kind: 'lead' | 'with' | 'responsible';
  /** 配合 and its like: a name that follows is the one who leads. */
  supports: boolean;
  assists: boolean;
}

function markersIn(folded: string, start: number, end: number): Marker[] {
  const found: Marker[] = [];
  for (const match of folded.slice(start, end).matchAll(MARKER)) {
    const at = start + match.index;
    if (isName(folded, at, at + match[0].length)) continue;
    const brackets = folded[at - 1] === '(' && folded[at + match[0].length] === ')' ? 1 : 0;
    const kind = match[1] ? 'lead' : match[2] ? 'with' : 'responsible';
    found.push({
      start: at - brackets,
      end: at + match[0].length + brackets,
      kind,
      supports: /^(?:配合|协助)$/.test(match[0]),
      assists: /^(?:配合|协|参)/.test(match[0]),
    });
  }
  return found;
}

/** What a list says about itself: (列第一位者为牵头单位,下同). */
const NOTE = /(?:[排列](?:名|序)?(?:在|为)?|^)(?:第一|首位|最前)|^(?:以?下同|下同|等)$|^(?:此项|该项|本项)/;

/** 各责任单位, 有关承办部门: who-words inside the name of a group. */
const isName = (folded: string, start: number, end: number): boolean =>
  namesActor(folded, start, end) ||
  (/(?:各|有关|相关|其他|其余|属)[\u4e00-\u9fff]{0,4}$/.test(folded.slice(Math.max(0, start - 6), start)) &&
    (/(?:单位|部门)$/.test(folded.slice(start, end)) || /^(?:单位|部门)/.test(folded.slice(end, end + 2))));

/** 决策承办单位, 涉事责任单位: the word before says which, and is no unit itself. */
function namesActor(folded: string, start: number, end: number): boolean {
  const before = /[\u4e00-\u9fff]{2,8}$/.exec(folded.slice(Math.max(0, start - 8), start))?.[0];
  if (before === undefined || nameLikeness(before) > 0) return false;
  const word = /(?:单位|部门)$/.test(folded.slice(start, end)) ? '' : '(?:单位|部门)';
  return new RegExp(`^${word}(?=[、,;。)\\s]|$)`).test(folded.slice(end, end + 4));
}

/** 各区、县级市 and 各部门、单位: the second word shares the first one's 各. */
function sharesEach(folded: string, from: number, at: number, end: number): boolean {
  const [start, stop] = trimName(folded, from, at);
  return (
    /^各(?:有关|相关)?[\u4e00-\u9fff]{1,3}$/.test(folded.slice(start, stop)) &&
    /^\s*(?:县级市|[县市区镇乡村]|街道|单位|部门|科室|园区|企业)(?:人民政府|政府|办事处|管委会)?(?![\u4e00-\u9fff])/.test(
      withoutMarker(nextName(folded, at + 1, end)),
    )
  );
}

/** Splits at 、,/ and line ends, at the numbers ①②, and at 和 与 及 between two units; never inside brackets. */
function pieces(folded: string, start: number, end: number): Range[] {
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
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (character === '、' && sharesEach(folded, from, at, end)) continue;
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

const withoutMarker = (text: string): string => {
  const marker = new RegExp(MARKER.source).exec(text);
  return marker && marker.index > 0 ? text.slice(0, marker.index) : text;
};

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

/**
 * Reads a unit list: A牵头,B、C配合 → lead A, responsible B and C; A配合B → B leads; A会同B → A leads;
 * A(牵头)、B → lead A; a list without such a word takes `role`. An aspect (A牵头…会议公开) is left out.
 */
export function parseUnitList(folded: string, range: Range, role: UnitRole): UnitList {
  const list: UnitList = { units: [], deadlines: [], aspects: [], rest: [] };
  for (const clause of clauses(folded, range)) parseClause(folded, clause, role, list);
  return { ...list, units: leadBesideHelpers(list.units), deadlines: joinDeadlines(folded, list.deadlines) };
}

/** 6月底前启动,12月底前完成: dates in a row are the stages of one deadline. */
function joinDeadlines(folded: string, deadlines: Range[]): Range[] {
  const joined: Range[] = [];
  for (const { start, end } of deadlines) {
    const last = joined.at(-1);
    if (last && /^[\s,;、。]*$/.test(folded.slice(last.end, start))) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

/** Where some units only help and none is said to lead, those that do not help lead: A负责,B配合. */
export function leadBesideHelpers(units: PrintedUnit[]): PrintedUnit[] {
  if (units.some(({ role }) => role === 'lead') || !units.some(({ assists }) => assists)) return units;
  return units.map((unit) => (unit.assists ? unit : { ...unit, role: 'lead', explicit: true }));
}

function clauses(folded: string, range: Range): Range[] {
  const found: Range[] = [];
  let depth = 0;
  let from = range.start;
  for (let at = range.start; at < range.end; at++) {
    const character = folded[at]!;
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && ';。'.includes(character)) {
      found.push({ start: from, end: at });
      from = at + 1;
    }
  }
  found.push({ start: from, end: range.end });
  return found;
}

function parseClause(folded: string, clause: Range, role: UnitRole, list: UnitList): void {
  const pending: { name: Range; role: UnitRole | null }[] = [];
  let following: UnitRole | null = null;
  let helping = false;
  const settle = (as: UnitRole | null, assists = false, from = 0) => {
    for (const { name, role: own } of pending.splice(from)) {
      list.units.push({ ...name, role: own ?? as ?? role, explicit: own !== null || as !== null, assists });
    }
  };
  const addName = (start: number, end: number, own: UnitRole | null) => {
    const [from, to] = trimName(folded, start, end);
    const piece = folded.slice(from, to);
    if (to - from < 2 || to - from > LONGEST_NAME || /^[\d\W]+$/.test(piece.replace(/[\u4e00-\u9fff]/g, 'w'))) {
      if (to > from) list.rest.push({ start: from, end: to });
      return;
    }
    if (NOTE.test(piece)) return;
    const bracket = /\(([^()]*)\)$/.exec(piece);
    if (bracket && WHOLE_MARKER.test(bracket[1]!.trim())) {
      const leads = new RegExp(`^(?:${LEAD})$`).test(bracket[1]!.trim());
      addName(from, from + bracket.index, leads ? 'lead' : 'responsible');
      return;
    }
    pending.push({ name: { start: from, end: to }, role: own });
  };

  for (const piece of pieces(folded, clause.start, clause.end)) {
    const deadline = findDeadline(folded, piece);
    if (deadline) {
      list.deadlines.push(deadline);
      if (deadline.start <= piece.start + 1) continue;
    }
    let from = piece.start;
    const end = deadline ? deadline.start : piece.end;
    const markers = markersIn(folded, from, end);
    if (markers.length === 0) {
      addName(from, end, following);
      continue;
    }
    for (const [index, marker] of markers.entries()) {
      if (marker.start < from) continue;
      const nextStart = markers[index + 1]?.start ?? end;
      const named = folded.slice(from, marker.start).trim() !== '';
      if (named) addName(from, marker.start, following);
      following = null;
      from = marker.end;
      if (marker.kind === 'lead') {
        if (pending.length) settle('lead');
        else following = 'lead';
      } else if (marker.kind === 'with') {
        settle('lead');
        following = 'responsible';
      } else if (pending.length === 0 && !named) {
        following = 'responsible';
        helping = marker.assists;
      } else if (marker.supports && nameLikeness(folded.slice(from, nextStart).trim()) > 0) {
        settle('responsible');
        following = 'lead';
      } else if (marker.assists) {
        // A,B配合: only B helps; A、B配合: both do
        settle(
          'responsible',
          true,
          pending.findLastIndex(({ name }) => afterComma(folded, name.start)),
        );
        settle(null);
      } else settle('responsible');
    }
    const tail = folded.slice(from, end).trim();
    if (tail === '') continue;
    if (following !== null || nameLikeness(tail) === 2) addName(from, end, following);
    else list.aspects.push({ start: from, end });
  }
  settle(null, helping);
}

const afterComma = (folded: string, at: number): boolean => /,\s*$/.test(folded.slice(Math.max(0, at - 4), at));
