import { isDeadlineLike } from '../deadlines/in-list.js';
import type { Range } from '../model.js';
import { enumeratorAt } from '../text/enumerators.js';
import { nameLikeness } from '../units/names.js';
import { isPerson } from '../units/persons.js';
import { parseUnitList } from '../units/unit-list.js';
import { type Column, type ColumnRole, isUnitRole } from './columns.js';

/** Column index of a full-width section line. */
export const SECTION = -1;

/** How well a blank cell fits. */
const BLANK: Record<ColumnRole, number> = {
  number: -6,
  group: 0.3,
  title: -2,
  requirement: -1.5,
  lead: 0.9,
  responsible: 0.8,
  deadline: 0.8,
  target: 0.6,
  other: 0.6,
};

/** How well a cell's text fits a column: positive where it does. */
export const fit = (folded: string, range: Range, column: Column): number => fits(folded, range)(column);

/** How well a cell's text fits each column that is asked for; as a list of units it is read once at most. */
function fits(folded: string, range: Range): (column: Column) => number {
  const text = folded.slice(range.start, range.end).trim();
  let read: number | null = null;
  const asUnits = (): number => (read ??= unitsFit(folded, range, text));
  return (column) =>
    column.opens
      ? column.opens.has(range.start)
        ? 5
        : -8
      : textFit(text, column, asUnits) + numberingFit(text, column);
}

/** Words numbered as the column's other words are, or otherwise. */
function numberingFit(text: string, { numbering }: Column): number {
  const own = numbering && enumeratorAt(text, 0)?.style;
  return own ? (own === numbering ? 1.5 : -1.5) : 0;
}

function textFit(text: string, { role, figures, reports, places, sole }: Column, asUnits: () => number): number {
  if (text === '') return BLANK[role];
  const blankMark = /^[-—/\\无]+$/.test(text);
  switch (role) {
    case 'number':
      return /^\(?(?:\d{1,3}(?:\.\d{1,2})?|[一二三四五六七八九十]{1,3})[.、)]?$/.test(text) ? 5 : -8;
    case 'group':
      return titleFit(text, asUnits) - (SECTION_LINE.test(text) ? -1 : 0.6);
    case 'title':
    case 'requirement':
      if (sole) return Math.max(titleFit(text, asUnits), requirementFit(text, asUnits));
      return role === 'title' ? titleFit(text, asUnits) : requirementFit(text, asUnits);
    case 'target':
      return blankMark ? 1 : /[\d一二三四五六七八九十]/.test(text) ? 1.2 : -1.5;
    case 'deadline':
      return isDeadlineLike(text) ? 4 : blankMark ? 1 : -4;
    case 'other':
      if (figures && /^\d+(?:\.\d+)?[分%]?$/.test(text)) return 5.2;
      if (places && PLACES.test(text)) return 5;
      if (reports && /^\d+(?:\.\d+)?%/.test(text)) return 3;
      if (reports && text.length > 8) return Math.max(0.4, requirementFit(text, asUnits));
      return isPersonAlone(text) ? 2 : text.length > 40 ? -2 : -0.4;
    case 'lead':
      return asUnits() - (GROUPS.test(text) ? 0.4 : 0);
    default:
      return asUnits();
  }
}

/** 全市, 3个试点县区. */
const PLACES = /^(?:全[国省市州盟县区旗]|[^、,。;]{2,12}(?:地区|区域|[省市州县区]|试点))$/;
/** 各设区市: many do not lead. */
const GROUPS = /^(?:各|[县市区省]直)/;

/** 责任领导: a person's name and no unit's. */
const isPersonAlone = (text: string): boolean => isPerson(text) && nameLikeness(text) === 0;

function requirementFit(text: string, asUnits: () => number): number {
  if (/^[-—/\\无]+$|^\d+$/.test(text)) return -3;
  return (
    Math.min(3, text.length / 14 - 1) +
    (/[。;]$/.test(text) ? 1 : /[,。;:]/.test(text) ? 0 : -0.8) -
    (asUnits() > 2 ? 3 : 0)
  );
}

function titleFit(text: string, asUnits: () => number): number {
  if (/^[\d.、()%-]+$/.test(text)) return -5;
  if (isPersonAlone(text)) return -3;
  let score = text.length <= 30 ? 1.6 : text.length <= 50 ? 0.6 : -2.5;
  if (/[。;]$/.test(text)) score -= text.length > 24 ? 2.5 : 0.8;
  if (asUnits() > 2) score -= 3;
  if (isDeadlineLike(text)) score -= 3;
  return score;
}

function unitsFit(folded: string, range: Range, text: string): number {
  if (/^[-—/\\无]+$/.test(text)) return 1;
  if (text.length > 240) return -5;
  const list = parseUnitList(folded, range, 'responsible');
  if (list.units.length === 0) return -4;
  const likely = list.units.map((unit) => nameLikeness(folded.slice(unit.start, unit.end)));
  const sure = likely.reduce<number>((sum, each) => sum + [0, 0.5, 1][each]!, 0) / likely.length;
  const marked = /(?:负责|落实|牵头|配合)$/.test(text) ? 2 : 0;
  if (sure === 0) return marked - 3;
  // a sentence of its own: 建设老年大学。
  const sentence = /[。;]$/.test(text) && marked === 0 && (list.units.length === 1 || text.length > 30);
  return sure * 4 - (1 - sure) * 4 + marked - (sentence ? 2 : 0);
}

const SKIP: Record<ColumnRole, number> = {
  number: 3,
  group: 0,
  title: 1,
  requirement: 1.6,
  lead: 1.2,
  responsible: 1,
  deadline: 1,
  target: 0.6,
  other: 0.3,
};
const SKIP_IN_ROW: Record<ColumnRole, number> = { ...SKIP, title: 0.2, requirement: 1.8 };
/** 一、, (二) and 行动三: as sections begin. */
export const SECTION_LINE =
  /^(?:第[一二三四五六七八九十]+[章部]|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|[\u4e00-\u9fff]{2,4}[一二三四五六七八九十]{1,3}[:、 ])/;

const sectionFit = (text: string): number =>
  SECTION_LINE.test(text) && !/^\([^()]*\)$/.test(text) && text.length <= 40 && !/。$/.test(text) ? 3 : -8;

/**
 * Assigns a sequence of cells to the columns of a table whose grid is lost, as the most likely path: within a row columns
 * go forward, an earlier column begins a row, a cell may stay in its column (several lines in one cell), and a column may
 * be left out at a price. With `oneRow` all cells are in one row. Answers a column index for each cell, or SECTION.
 */
export function alignCells(folded: string, cells: Range[], columns: Column[], oneRow = false): number[] {
  const width = columns.length;
  const skipped = [0];
  // a row that is short lacks what stands over it, and that stands at the left
  columns.forEach(({ role }, column) =>
    skipped.push(skipped.at(-1)! + (oneRow ? SKIP_IN_ROW : SKIP)[role] + column / 50),
  );
  const between = (from: number, to: number): number => skipped[to]! - skipped[from]!;
  const states = oneRow ? width : width + 1;
  const price = (from: number, to: number): number => {
    if (to === width) return -between(Math.min(from + 1, width), width);
    if (from === width) return -between(0, to);
    if (to > from) return -between(from + 1, to);
    if (to === from && staysInCell(columns[to]!)) return -0.8;
    return oneRow ? -Infinity : -between(from + 1, width) - between(0, to) - 0.2;
  };
  const step = Array.from({ length: states }, (_, from) => Array.from({ length: states }, (__, to) => price(from, to)));
  let scores = Array.from({ length: states }, (_, column) => (column === width ? 0 : -between(0, column)));
  const back: number[][] = [];
  cells.forEach((cell, index) => {
    const own = columns.map(fits(folded, cell));
    if (!oneRow) own.push(sectionFit(folded.slice(cell.start, cell.end).trim()));
    if (index === 0) {
      scores = scores.map((score, column) => score + own[column]!);
      return;
    }
    const from: number[] = [];
    scores = own.map((fitting, to) => {
      let best = 0;
      for (let column = 1; column < states; column++)
        if (scores[column]! + step[column]![to]! > scores[best]! + step[best]![to]!) best = column;
      from[to] = best;
      return scores[best]! + step[best]![to]! + fitting;
    });
    back.push(from);
  });
  const final = oneRow ? scores.map((score, at) => score - between(at + 1, width)) : scores;
  let column = final.indexOf(Math.max(...final));
  const path = [column];
  for (let index = back.length - 1; index >= 0; index--) {
    column = back[index]![column]!;
    path.push(column);
  }
  return path.reverse().map((state) => (state === width ? SECTION : state));
}

/** Cells that may hold several lines. */
export const staysInCell = ({ role, reports }: Column): boolean =>
  role === 'requirement' || role === 'deadline' || reports === true || isUnitRole(role);
