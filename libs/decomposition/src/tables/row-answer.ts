import { isDeadlineLike } from '../deadlines/in-list.js';
import type { Range } from '../model.js';
import { trim } from '../prose/sentences.js';
import { type Assignment, distinct, parseAssignment } from '../units/assignment.js';
import { findLabels } from '../units/labels.js';
import { nameLikeness } from '../units/names.js';
import { isPerson } from '../units/persons.js';
import { parseUnitList, type PrintedUnit } from '../units/unit-list.js';
import { type Column, type ColumnRole, isUnitRole } from './columns.js';
import { NONE, type TableCell, type TableRow } from './table.js';

/** What a row's cells say of who answers and by when. */
export interface Answer {
  units: PrintedUnit[];
  deadlines: Range[];
}

export function answerOf(folded: string, columns: Column[], cells: TableRow['cells']): Answer {
  const units: PrintedUnit[] = [];
  const deadlines: Range[] = [];
  columns.forEach(({ role, assists, persons }, column) => {
    const cell = cells[column];
    if (!cell || (column > 0 && cells[column - 1] === cell)) return;
    if (role === 'deadline') {
      const printed = trim(folded, cell);
      if (printed.end > printed.start && !NONE.test(folded.slice(printed.start, printed.end))) deadlines.push(printed);
    } else if (isUnitRole(role)) {
      const list =
        labelledCell(folded, cell, role) ??
        parseUnitList(folded, unlabelled(folded, cell), role === 'lead' ? 'lead' : 'responsible');
      const all = persons ? withoutPersons(folded, list.units) : list.units;
      // 牵头单位: A、B按职责分工负责
      const named = role === 'lead' && all.every((unit) => unit.role === 'responsible') ? all.map(leading) : all;
      units.push(...named.map((unit) => ({ ...unit, assists: unit.assists || assists })));
      deadlines.push(...list.deadlines);
    }
  });
  if (!columns.some(({ role }) => role === 'deadline')) deadlines.push(...remarked(folded, columns, cells));
  const helped = columns.some(({ assists }) => assists) && !columns.some(({ role }) => role === 'lead');
  return { units: distinct(folded, helped ? leadInColumns(units) : units), deadlines };
}

/** 11月底前完成 in the column of remarks. */
const remarked = (folded: string, columns: Column[], cells: TableRow['cells']): Range[] =>
  columns.flatMap(({ remarks }, column) => {
    const cell = remarks && cells[column];
    const printed = cell ? trim(folded, cell) : null;
    return printed && isDeadlineLike(folded.slice(printed.start, printed.end)) ? [printed] : [];
  });

/** 办公室、张建国 under 责任科室、责任人. */
const withoutPersons = (folded: string, units: PrintedUnit[]): PrintedUnit[] =>
  units.filter(({ start, end }) => !isPerson(folded.slice(start, end)) || nameLikeness(folded.slice(start, end)) > 0);

const leading = (unit: PrintedUnit): PrintedUnit => ({ ...unit, role: 'lead', explicit: true });

/** A table with a column of helpers and none of leaders: the other column leads, even where a helper's cell is blank. */
const leadInColumns = (units: PrintedUnit[]): PrintedUnit[] =>
  units.some(({ role }) => role === 'lead') ? units : units.map((unit) => (unit.assists ? unit : leading(unit)));

/** A cell with labels that say more than its head: 牵头:县财政局 and on the next line 配合:县教育局. */
function labelledCell(folded: string, cell: TableCell, column: ColumnRole): Assignment | null {
  const labels = findLabels(folded, cell).filter(({ role }) => isUnitRole(role));
  const begins = labels[0]?.start === trim(folded, cell, /\s/).start;
  return begins && (labels.length > 1 || (labels[0]!.role === 'lead' && column !== 'lead'))
    ? parseAssignment(folded, cell)
    : null;
}

/** A cell may repeat its head: 责任单位:县财政局, 牵头科室:办公室. */
function unlabelled(folded: string, cell: TableCell): Range {
  const { start } = trim(folded, cell, /\s/);
  const label = findLabels(folded, cell)[0];
  const repeats = label?.start === start && label.role !== 'other' && label.role !== 'deadline';
  return { start: repeats ? label.end : cell.start, end: cell.end };
}
