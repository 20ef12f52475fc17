import type { Draft } from '../draft.js';
import type { Range } from '../model.js';
import { findAssignments } from '../prose/find-assignments.js';
import { trim } from '../prose/sentences.js';
import { sectionTitle, splitTitle } from '../prose/title.js';
import { enumeratorAt } from '../text/enumerators.js';
import { distinct } from '../units/assignment.js';
import { unitsOfHeading } from '../units/heading-units.js';
import { nameLikeness } from '../units/names.js';
import { isPerson } from '../units/persons.js';
import { parseUnitList, type PrintedUnit } from '../units/unit-list.js';
import { type ColumnRole, isUnitRole } from './columns.js';
import type { TableCell, TableRow, TaskTable } from './table.js';

export interface TableResult {
  drafts: Draft[];
  headings: { range: Range; depth: number }[];
  /** Rows without words: blank, or with a number only. */
  empty: Range[];
}

/** A cell that says that there is nothing. */
const NONE = /^[-—/无\\]+$/;

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
  if (shared.length * 2 < rows.length) return table;
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
    openSection(state, own[0]!);
    return;
  }
  const cells = table.columns.map((_, column) => inherit(state, row, column));
  const at = (role: ColumnRole): TableCell[] =>
    unique(cells.filter((cell, column): cell is TableCell => table.columns[column]!.role === role && !!cell));
  const words = [...at('title'), ...at('requirement')];
  const ownWords = words.filter((cell) => cell.start >= row.start);
  const read = unitsAndDeadlines(state, cells);
  if (ownWords.length === 0) {
    const roles = own.map((cell) => roleOf(table, row, cell));
    const answers = roles.some((role) => isUnitRole(role) || role === 'deadline') && !roles.includes('number');
    if (state.open && answers) extend(folded, state.open, row, read);
    else if (at('number').length > 0) result.empty.push({ start: row.start, end: row.end });
    return;
  }
  state.last = cells;
  state.open = rowDraft(state, row, cells, outer, read);
  result.drafts.push(state.open);
}

const unique = (cells: TableCell[]): TableCell[] => [...new Set(cells)];
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

interface Read {
  units: PrintedUnit[];
  deadlines: Range[];
}

function unitsAndDeadlines({ folded, table: { columns } }: State, cells: (TableCell | null | undefined)[]): Read {
  const units: PrintedUnit[] = [];
  const deadlines: Range[] = [];
  columns.forEach(({ role, assists, persons }, column) => {
    const cell = cells[column];
    if (!cell || (column > 0 && cells[column - 1] === cell)) return;
    if (role === 'deadline') {
      const printed = trim(folded, cell);
      if (printed.end > printed.start && !NONE.test(folded.slice(printed.start, printed.end))) deadlines.push(printed);
    } else if (isUnitRole(role)) {
      const list = parseUnitList(folded, unlabelled(folded, cell), role === 'lead' ? 'lead' : 'responsible');
      const named = persons ? withoutPersons(folded, list.units) : list.units;
      units.push(...named.map((unit) => ({ ...unit, assists: unit.assists || assists })));
      deadlines.push(...list.deadlines);
    }
  });
  const helped = columns.some(({ assists }) => assists) && !columns.some(({ role }) => role === 'lead');
  return { units: distinct(folded, helped ? leadInColumns(units) : units), deadlines };
}

/** 办公室、张建国 under 责任科室、责任人. */
const withoutPersons = (folded: string, units: PrintedUnit[]): PrintedUnit[] =>
  units.filter(({ start, end }) => !isPerson(folded.slice(start, end)) || nameLikeness(folded.slice(start, end)) > 0);

/** A table with a column of helpers and none of leaders: the other column leads, even where a helper's cell is blank. */
const leadInColumns = (units: PrintedUnit[]): PrintedUnit[] =>
  units.some(({ role }) => role === 'lead')
    ? units
    : units.map((unit) => (unit.assists ? unit : { ...unit, role: 'lead', explicit: true }));

/** A cell may repeat its head: 责任单位:县财政局, 牵头科室:办公室. */
function unlabelled(folded: string, cell: TableCell): Range {
  const label = /^\s*(?:牵头|责任|配合|负责|承办|主办|协办)(?:单位|部门|科室|处室|股室):/.exec(
    folded.slice(cell.start, cell.end),
  );
  return { start: cell.start + (label?.[0].length ?? 0), end: cell.end };
}

function extend(folded: string, draft: Draft, row: TableRow, read: Read): void {
  draft.source = { start: draft.source.start, end: Math.max(draft.source.end, row.end) };
  draft.units = distinct(folded, [...draft.units, ...read.units]);
  for (const deadline of read.deadlines)
    if (!draft.deadlines.some(({ start }) => start === deadline.start)) draft.deadlines.push(deadline);
}

function rowDraft(
  state: State,
  row: TableRow,
  cells: (TableCell | null | undefined)[],
  outer: Range[],
  read: Read,
): Draft {
  const { folded, table, sections } = state;
  const at = (role: ColumnRole): TableCell[] =>
    unique(cells.filter((cell, column): cell is TableCell => table.columns[column]!.role === role && !!cell));
  const number = at('number')[0];
  const titles = at('title').map((cell) => withoutNumber(folded, cell));
  const requirements = at('requirement').map((cell) => ({ start: cell.start, end: cell.end }));
  const inWords = [...at('title'), ...at('requirement')]
    .filter((cell) => cell.start >= row.start)
    .flatMap((cell) => findAssignments(folded, cell));
  const groups = at('group')
    .filter((cell) => !at('title').includes(cell) && !NONE.test(folded.slice(cell.start, cell.end).trim()))
    .map((cell) => groupOf(folded, cell));
  const figures = at('target');
  const section = sections.at(-1);
  const first = (lists: Range[][]): Range[] => lists.find((list) => list.length > 0) ?? [];
  const source = {
    start: Math.min(row.start, ...[...titles, ...requirements].filter((r) => r.start >= row.start).map((r) => r.start)),
    end: row.end,
  };
  const base = {
    no: number
      ? folded
          .slice(number.start, number.end)
          .replace(/[^\d.]/g, '')
          .replace(/\.$/, '') || null
      : null,
    section: [...outer, ...sections.map(({ title }) => title), ...groups.map(({ title }) => title)],
    without: inWords as Range[],
    units:
      read.units.length > 0
        ? read.units
        : inWords.flatMap(({ units }) => units).length > 0
          ? inWords.flatMap(({ units }) => units)
          : (section?.units ?? state.named),
    deadlines: first([
      inWords.flatMap(({ deadlines }) => deadlines),
      read.deadlines,
      ...groups.map(({ deadlines }) => deadlines),
      section?.deadlines ?? [],
    ]),
    ...(figures.length > 0 ? { stated: figures } : {}),
    source,
    fromTable: true,
  };
  const words = titles.length > 0 && requirements.length > 0 ? null : (titles[0] ?? requirements[0])!;
  if (!words) return { ...base, title: titles.map((title) => cut(folded, title, inWords)), requirement: requirements };
  const start = withoutNumber(folded, words).start - words.start;
  const { title, body } = splitTitle(folded, words.start + start, words.end, inWords[0]?.start);
  return {
    ...base,
    title: [title],
    requirement: [{ start: body < words.end ? body : words.start + start, end: words.end }],
  };
}

const cut = (folded: string, range: Range, assignments: Range[]): Range => {
  const inside = assignments.find(({ start }) => start > range.start && start < range.end);
  return trim(folded, inside ? { start: range.start, end: inside.start } : range);
};

function withoutNumber(folded: string, cell: TableCell): Range {
  const { start, end } = trim(folded, cell, /[\s]/);
  return trim(folded, { start: start + (enumeratorAt(folded, start)?.length ?? 0), end }, /[\s,;:、。.]/);
}

/** A group cell's name, and the deadline that it gives to its rows: 重点领域(6月底前). */
function groupOf(folded: string, cell: TableCell): { title: Range; deadlines: Range[] } {
  const assignments = findAssignments(folded, cell);
  return {
    title: cut(folded, withoutNumber(folded, cell), assignments),
    deadlines: assignments.flatMap(({ deadlines }) => deadlines),
  };
}
