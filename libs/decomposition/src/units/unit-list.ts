import { findDeadline } from '../deadlines/in-list.js';
import type { Range, UnitRole } from '../model.js';
import { saidBeside } from './beside.js';
import { markersIn, roleInBrackets } from './markers.js';
import { nameLikeness, trimName } from './names.js';
import { isOfficial } from './persons.js';
import { LONGEST_NAME, pieces } from './pieces.js';
import { isLeadNote } from './who-leads.js';

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

/** 此项工作: words about the task itself. */
const THIS = /^(?:此项|该项|本项)/;
/** 专家征集由县财政局(牵头) */
const BY = /^([^由]{2,40}(?<![自理缘]))由([^由]{2,30})$/;
/** What it says about other tasks: 以下任务均需各县落实,不再列出. */
const ELSEWHERE = /(?:均|都)[^;。]*,\s*(?:不再[^,;。]{0,10}|下同)[\s,]*(?:下同)?\s*$/;

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

/** The parts of a list, without what is said beside who answers. */
function clauses(folded: string, range: Range): Range[] {
  const found: Range[] = [];
  const beside = saidBeside(folded, range);
  let depth = 0;
  let from = range.start;
  for (let at = range.start; at < range.end; at++) {
    const character = folded[at]!;
    const skipped = beside[0]?.start === at ? beside.shift()! : null;
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    if (skipped || (depth === 0 && ';。'.includes(character))) {
      found.push({ start: from, end: at });
      from = skipped?.end ?? at + 1;
      at = from - 1;
    }
  }
  found.push({ start: from, end: range.end });
  return found.filter(({ start, end }) => !ELSEWHERE.test(folded.slice(start, end)));
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
    if (piece === '等') return;
    if (to - from < 2 || to - from > LONGEST_NAME || /^[\d\W]+$/.test(piece.replace(/[\u4e00-\u9fff]/g, 'w'))) {
      if (to > from) list.rest.push({ start: from, end: to });
      return;
    }
    if (THIS.test(piece) || isOfficial(piece)) return;
    const by = BY.exec(piece);
    if (by && nameLikeness(by[2]!) === 2) {
      // A,B,专家征集由C牵头: only C leads
      settle(null);
      list.aspects.push({ start: from, end: from + by[1]!.length });
      pending.push({ name: { start: to - by[2]!.length, end: to }, role: own });
      return;
    }
    const bracket = /\(([^()]*)\)$/.exec(piece);
    const printed = bracket && roleInBrackets(bracket[1]!.trim());
    if (printed) {
      addName(from, from + bracket.index, printed);
      return;
    }
    pending.push({ name: { start: from, end: to }, role: own });
  };

  let noted = false;
  let inAspect = false;
  for (const printed of pieces(folded, clause.start, clause.end)) {
    const piece = withoutNote(folded, printed);
    noted = isNote(folded.slice(piece.start, piece.end).trim(), noted);
    if (noted) continue;
    const deadline = findDeadline(folded, piece);
    if (deadline) {
      list.deadlines.push(deadline);
      if (deadline.start <= piece.start + 1) continue;
    }
    let from = piece.start;
    const end = deadline ? deadline.start : piece.end;
    const markers = markersIn(folded, from, end);
    if (markers.length === 0) {
      // 县财政局负责采购系统、学籍系统的建设
      if (inAspect && nameLikeness(folded.slice(from, end).trim()) === 0) {
        list.aspects.push({ start: from, end });
        continue;
      }
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
    else {
      list.aspects.push({ start: from, end });
      inAspect = true;
    }
  }
  settle(null, helping);
}

/** A bracket behind the last name that says something about the list: 县财政局(列第一位者牵头,下同). */
function withoutNote(folded: string, { start, end }: Range): Range {
  const bracket = /\(([^()]*)\)\s*$/.exec(folded.slice(start, end));
  return { start, end: bracket && isNote(bracket[1]!) ? start + bracket.index : end };
}

const isNote = (text: string, after = false): boolean => isLeadNote(text, after) || ELSEWHERE.test(text);
const afterComma = (folded: string, at: number): boolean => /,\s*$/.test(folded.slice(Math.max(0, at - 4), at));
