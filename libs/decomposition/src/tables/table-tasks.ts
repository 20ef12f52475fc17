import type { Draft } from '../draft.js';
import type { Range } from '../model.js';
import { findAssignments } from '../prose/find-assignments.js';
import { trim } from '../prose/sentences.js';
import { sectionTitle } from '../prose/title.js';
import { enumeratorAt } from '../text/enumerators.js';
import { distinct } from '../units/assignment.js';
import { unitsOfHeading } from '../units/heading-units.js';
import type { PrintedUnit } from '../units/unit-list.js';
import { type Column, type ColumnRole, isUnitRole, isWords } from './columns.js';
import { type Answer, answerOf } from './row-answer.js';
import { rowDraft } from './row-draft.js';
import { cellsOf, type TableCell, type TableRow, type TaskTable } from './table.js';

export interface TableResult {
  drafts: Draft[];
  headings: { range: Range; depth: number }[];
  /** Rows without words: blank, or with a number only. */
  empty: Range[];
}

interface State {
  folded: string;
  table: TaskTable;
  result: TableResult;
  /** Section rows above, by depth. */
  sections: { depth: number; number: number | undefined; title: Range; units: PrintedUnit[]; deadlines: Range[] }[];
  /** Units of the heading over the table. */
  named: PrintedUnit[];
  /** How the words of rows are numbered that are tasks for sure, as they say who answers. */
  numbering: Set<string>;
  /** The task of the row above, which rows without words of their own go on with. */
  open: Draft | null;
  /** The last cell of each column, for cells that are printed once for several rows. */
  last: (TableCell | null | undefined)[];
}

/**
 * Reads the rows of a table of tasks. `outer` is the heading that the table stands under, if the document has several
 * tables; `named` are the units that the heading names for rows that name none.
 */
export function tableTasks(folded: string, printed: TaskTable, outer: Range[], named: PrintedUnit[] = []): TableResult {
  const table = titlesThatGroup(printed);
  const state: State = {
    folded,
    table,
    result: { drafts: [], headings: [], empty: [] },
    sections: [],
    numbering: numberingOf(folded, table),
    named,
    open: null,
    last: [],
  };
  for (const row of table.rows) readRow(state, row, outer);
  return state.result;
}

/** Titles that mostly stand over several rows, in a table without groups, are its groups; the requirements name the tasks. */
function titlesThatGroup(table: TaskTable): TaskTable {
  const title = table.columns.findIndex(({ role }) => role === 'title');
  const requirement = table.columns.findIndex(({ role }) => role === 'requirement');
  if (title < 0 || requirement < 0 || table.columns.some(({ role }) => role === 'group')) return table;
  const rows = table.rows.filter(({ cells }) => cells[requirement] && cells[requirement] !== cells[title]);
  const shared = rows.filter(({ cells }, index) => {
    const over = (other: TableRow | undefined) =>
      other !== undefined && (!other.cells[title] || other.cells[title] === cells[title]);
    const below = rows[index + 1];
    return cells[title] ? over(below) && below!.cells[requirement] !== cells[requirement] : index > 0;
  });
  if (rows.length === 0 || shared.length * 2 < rows.length) return table;
  // 重点任务 over 具体任务 with its 工作标准: the first requirement names the task
  const names = table.columns.findIndex(({ role }, index) => role === 'requirement' && index > title);
  const several = table.columns.filter(({ role }) => role === 'requirement').length > 1;
  const roles = new Map<number, ColumnRole>([[title, 'group'], ...(several ? [[names, 'title'] as const] : [])]);
  return {
    ...table,
    columns: table.columns.map((column, index) => ({ ...column, role: roles.get(index) ?? column.role })),
  };
}

const styleOf = (folded: string, cell: TableCell): string | undefined =>
  enumeratorAt(folded, trim(folded, cell).start)?.style;

function numberingOf(folded: string, { rows, columns }: TaskTable): Set<string> {
  const answered = rows.filter(({ cells }) => columns.some(({ role }, column) => isUnitRole(role) && cells[column]));
  const words = answered.flatMap(({ cells }) =>
    cells.filter(
      (cell, column) => cell && (columns[column]!.role === 'title' || columns[column]!.role === 'requirement'),
    ),
  );
  return new Set(words.flatMap((cell) => styleOf(folded, cell!) ?? []));
}

function readRow(state: State, row: TableRow, outer: Range[]): void {
  const { folded, table, result } = state;
  const filled = [...new Set(row.cells.filter((cell) => cell !== null && cell !== undefined))];
  const own = filled.filter((cell) => cell.start >= row.start && cell.end <= row.end);
  if (own.length === 0) {
    if (filled.length === 0) result.empty.push({ start: row.start, end: row.end });
    return;
  }
  if (isSectionRow(state, row, filled, own)) {
    openSection(state, own.at(-1)!);
    return;
  }
  const cells = table.columns.map((_, column) => inherit(state, row, column));
  const at = (role: ColumnRole): TableCell[] => cellsOf(table.columns, cells, role);
  const words = [...at('title'), ...at('requirement')];
  const ownWords = words.filter((cell) => cell.start >= row.start);
  if (ownWords.length === 0) {
    const roles = own.map((cell) => roleOf(table, row, cell));
    const answers = roles.some((role) => isUnitRole(role) || role === 'deadline') && !roles.includes('number');
    if (state.open && answers) extend(folded, state.open, row, answerOf(folded, table.columns, cells));
    else if (at('number').length > 0) result.empty.push({ start: row.start, end: row.end });
    return;
  }
  state.last = cells;
  const section = state.sections.at(-1);
  state.open = rowDraft(folded, table.columns, row, cells, {
    section: [...outer, ...state.sections.map(({ title }) => title)],
    units: section?.units ?? state.named,
    deadlines: section?.deadlines ?? [],
  });
  result.drafts.push(state.open);
}

const roleOf = (table: TaskTable, row: TableRow, cell: TableCell): ColumnRole =>
  table.columns[row.cells.indexOf(cell)]?.role ?? 'other';

/** A blank group or title holds on from above; any other column only where its cell is not printed at all. */
function inherit(state: State, row: TableRow, column: number): TableCell | null | undefined {
  const cell = row.cells[column];
  if (cell) return cell;
  const { role } = state.table.columns[column]!;
  const above = state.last[column];
  if (role === 'group') return above;
  if (role === 'title') return above;
  // 牵头单位 spans, 配合单位 is printed
  const printedBefore = () =>
    state.table.columns.some((other, index) => index < column && isUnitRole(other.role) && row.cells[index]);
  if (row.short && isUnitRole(role) && !printedBefore()) return above;
  if (cell === undefined && (isUnitRole(role) || role === 'deadline')) {
    const answered =
      isUnitRole(role) && state.table.columns.some((other, index) => isUnitRole(other.role) && row.cells[index]);
    return answered ? cell : above;
  }
  return cell;
}

function isSectionRow(
  { folded, table: { columns }, numbering }: State,
  row: TableRow,
  filled: TableCell[],
  own: TableCell[],
): boolean {
  if (isNumberedSection(folded, row, filled, columns)) return true;
  if (own.length !== 1 || filled.length !== 1) return false;
  const cell = own[0]!;
  const places = row.cells.filter((each) => each === cell).length;
  const text = folded.slice(cell.start, cell.end).trim();
  if (places >= columns.length && columns.length > 1) return true;
  const role = columns[row.cells.indexOf(cell)]?.role;
  return (
    text.length <= 50 &&
    !/[。;]$/.test(text) &&
    (role === 'number'
      ? !/^\d+[.、]?$/.test(text)
      : !numbering.has(styleOf(folded, cell) ?? '') && (styleOf(folded, cell) !== undefined || places > 1))
  );
}

/** 二 in the column of numbers, and behind it nothing but a name. */
function isNumberedSection(folded: string, row: TableRow, filled: TableCell[], columns: Column[]): boolean {
  const [number, name] = filled;
  if (filled.length !== 2 || columns[row.cells.indexOf(number!)]?.role !== 'number') return false;
  const words = folded.slice(name!.start, name!.end).trim();
  return (
    /^[一二三四五六七八九十]{1,3}[、.]?$/.test(folded.slice(number!.start, number!.end).trim()) &&
    isWords(columns[row.cells.indexOf(name!)]!.role) &&
    words.length <= 50 &&
    !/[。;]$/.test(words)
  );
}

function openSection(state: State, cell: TableCell): void {
  const { folded, result, sections } = state;
  const text = trim(folded, cell, /\s/);
  if (/^(?:备注|注|说明)[:\d]/.test(folded.slice(text.start, text.end)) || text.end - text.start > 120) return;
  const enumerator = enumeratorAt(folded, text.start);
  const depth = enumerator?.depth ?? 2;
  const above = sections.at(-1);
  // 一、 then (二): the style slipped, the count goes on
  const slipped =
    above?.number !== undefined &&
    enumerator?.number === above.number + 1 &&
    !sections.some((each) => each.depth === depth);
  if (slipped) sections.pop();
  while (sections.length > 0 && sections.at(-1)!.depth >= depth) sections.pop();
  const assignments = findAssignments(folded, text);
  const start = text.start + (enumerator?.length ?? 0);
  sections.push({
    depth: slipped ? above.depth : depth,
    number: enumerator?.number,
    title: sectionTitle(
      folded,
      start,
      assignments[0]?.start ?? text.end - (/ *\(续表?\)$/.exec(folded.slice(start, text.end))?.[0].length ?? 0),
    ),
    units: [...assignments.flatMap(({ units }) => units), ...unitsOfHeading(folded, { start, end: text.end })],
    deadlines: assignments.flatMap(({ deadlines }) => deadlines),
  });
  result.headings.push({ range: text, depth });
  state.open = null;
  state.last = [];
}

function extend(folded: string, draft: Draft, row: TableRow, read: Answer): void {
  draft.source = { start: draft.source.start, end: Math.max(draft.source.end, row.end) };
  draft.units = distinct(folded, [...draft.units, ...read.units]);
  for (const deadline of read.deadlines)
    if (!draft.deadlines.some(({ start }) => start === deadline.start)) draft.deadlines.push(deadline);
}
