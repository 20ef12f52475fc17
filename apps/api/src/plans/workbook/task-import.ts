import { othersTurn } from '../../database/others-turn.js';
import {
  compareRows,
  type FieldWords,
  type FileRow,
  type RowComparison,
  type Words,
} from '../../workbooks/compare-rows.js';
import type { ReadTable } from '../../workbooks/read-table.js';
import { comparisonOf, type Fault, identifierFaults, problemsOf } from '../../workbooks/told.js';
import type { ConflictChoice } from '../../workbooks/workbook.dto.js';
import { misfits } from '../bulk/bulk.outcomes.js';
import { difference } from '../amending/difference.js';
import type { ChangedContent } from '../amending/amendment.dto.js';
import type { TaskContent } from '../task.dto.js';
import type { StoredTask } from '../task.queries.js';
import { isCut, type TaskField, taskFields, withCell, wordsOf } from './task-columns.js';
import type { ImportedTask, TaskComparison } from './task-workbook.dto.js';

type TaskFault = Fault<TaskField>;

/** What a workbook is compared with. */
export interface TasksNow {
  year: number;
  /** In their order, without cancelled ones. */
  tasks: StoredTask[];
  /** Which field would leave open what an issued task needs; a draft may. */
  undecidedIn: (task: StoredTask | null, wanted: Partial<TaskContent>) => 'units' | 'deadline' | null;
}

export interface TaskImportPlan {
  comparison: TaskComparison;
  /** Tasks that the file changes, with the fields that differ then. */
  changed: { task: StoredTask; after: ChangedContent }[];
  /** Tasks that it adds: each directly behind the task that stands above it in the file, null at the beginning. */
  added: { content: TaskContent; behind: number | null }[];
}

/** What an edited workbook would do to a plan's tasks. All that is wrong is found at once; conflicts stay unless `choice` is for the file. */
export async function planTasks(
  table: ReadTable<TaskField>,
  present: TasksNow,
  choice?: ConflictChoice,
): Promise<TaskImportPlan> {
  const { rows, then, ignored, cellOf } = table;
  const byId = new Map(present.tasks.map((task) => [String(task.id), task]));
  const now = new Map([...byId].map(([id, task]): [string, Words<TaskField>] => [id, wordsOf(task)]));
  const compared = compareRows(taskFields, rows, then, now);
  const { changed, faults } = await changedTasks(compared, byId, present, choice);
  // what the file would win with is looked at before anybody chooses
  const undecided = choice === undefined && compared.changed.some(({ conflicts }) => conflicts.length > 0);
  const inFile = undecided ? (await changedTasks(compared, byId, present, 'file')).faults : [];
  const known = new Set(faults.map((fault) => JSON.stringify(fault)));
  const { added, faults: ofAdded } = await addedTasks(compared.added, placesOf(rows, byId), present);
  const all = [
    ...identifierFaults(compared, table),
    ...faults,
    ...inFile.filter((fault) => !known.has(JSON.stringify(fault))),
    ...ofAdded,
  ];
  return {
    changed,
    added,
    comparison: {
      comparison: comparisonOf(table, compared, now),
      rows: [...changed.map(changedRow), ...compared.added.map(addedRow)].sort((a, b) => a.row - b.row),
      unchanged: compared.unchanged,
      ignored,
      absent: compared.absent.map((id) => byId.get(id)!.title),
      conflicts: compared.changed.flatMap(({ id, row, conflicts }) =>
        conflicts.map((field) => ({ ...field, cell: cellOf(row, field.field), name: byId.get(id)!.title })),
      ),
      problems: problemsOf(table, all),
    },
  };
}

interface ChangedTask {
  row: number;
  fields: FieldWords<TaskField>[];
  task: StoredTask;
  after: ChangedContent;
}

async function changedTasks(
  { changed }: RowComparison<TaskField>,
  byId: ReadonlyMap<string, StoredTask>,
  present: TasksNow,
  choice: ConflictChoice | undefined,
): Promise<{ changed: ChangedTask[]; faults: TaskFault[] }> {
  const result: ChangedTask[] = [];
  const faults: TaskFault[] = [];
  for (const { id, row, changes, conflicts } of changed) {
    const fields = choice === 'file' ? [...changes, ...conflicts] : changes;
    if (fields.length === 0) continue;
    const task = byId.get(id)!;
    const cells = new Map(fields.map(({ field, file }) => [field, file]));
    const { content, faults: found } = withCells(task, cells, row, present.year);
    const { after } = difference(task, content);
    for (const field of ['title', 'requirement'] as const)
      if (cells.has(field) && isCut(task[field])) found.push({ row, field, code: 'too-long-here' });
    faults.push(...found, ...(await contentFaults({ row, cells, after, task, found }, present)));
    await othersTurn(result.push({ row, fields, task, after }));
  }
  return { changed: result, faults };
}

async function addedTasks(
  rows: FileRow<TaskField>[],
  behind: ReadonlyMap<number, number | null>,
  present: TasksNow,
): Promise<Pick<TaskImportPlan, 'added'> & { faults: TaskFault[] }> {
  const added: TaskImportPlan['added'] = [];
  const faults: TaskFault[] = [];
  for (const { row, words } of rows) {
    const cells = new Map(taskFields.map((field) => [field, words[field]]));
    const { content, faults: found } = withCells(blank, cells, row, present.year);
    faults.push(...found, ...(await contentFaults({ row, cells, after: content, task: null, found }, present)));
    await othersTurn(added.push({ content, behind: behind.get(row) ?? null }));
  }
  return { added, faults };
}

const blank: TaskContent = {
  no: null,
  section: [],
  title: '',
  requirement: '',
  units: [],
  deadline: { text: null, kind: 'none', date: null, recurrence: null, milestones: [] },
  targets: [],
  roundRhythm: null,
};

/** A task as its cells say, and the cells that say nothing of their kind. */
function withCells(task: TaskContent, cells: ReadonlyMap<TaskField, string>, row: number, year: number) {
  const faults: TaskFault[] = [];
  const { no, section, title, requirement, units, deadline, targets, roundRhythm } = task;
  let content: TaskContent = { no, section, title, requirement, units, deadline, targets, roundRhythm };
  for (const [field, text] of cells) {
    const read = withCell(content, field, text, year);
    if ('task' in read) content = read.task;
    else faults.push({ row, field, code: read.code, ...(read.line !== undefined && { facts: { line: read.line } }) });
  }
  return { content, faults };
}

interface Checked {
  row: number;
  cells: ReadonlyMap<TaskField, string>;
  after: ChangedContent;
  /** Null for one that is added. */
  task: StoredTask | null;
  found: TaskFault[];
}

/** What a request with this content would be refused for, in the cells that the file has changed. */
async function contentFaults(
  { row, cells, after, task, found }: Checked,
  { undecidedIn }: TasksNow,
): Promise<TaskFault[]> {
  const columns: Record<keyof TaskContent, TaskField[]> = {
    no: ['no'],
    section: ['section'],
    title: ['title'],
    requirement: ['requirement'],
    units: ['lead', 'responsible'],
    deadline: ['due', 'printed', 'milestones'],
    targets: ['targets'],
    roundRhythm: ['rhythm'],
  };
  const columnOf = (name: keyof TaskContent): TaskField =>
    columns[name].find((field) => cells.has(field)) ?? columns[name][0]!;
  const faults = (await misfits(after)).map((name): TaskFault => {
    const code = after[name] === '' ? 'required' : name === 'deadline' ? 'not-deadline' : 'not-text';
    return { row, field: columnOf(name), code };
  });
  const undecided = found.length === 0 && faults.length === 0 ? undecidedIn(task, after) : null;
  if (undecided) faults.push({ row, field: columnOf(undecided), code: 'undecided' });
  return faults;
}

/** For each added row the task above it in the file: the nearest one that the plan has. */
function placesOf(
  rows: FileRow<TaskField>[],
  byId: ReadonlyMap<string, StoredTask>,
): ReadonlyMap<number, number | null> {
  const places = new Map<number, number | null>();
  let above: number | null = null;
  for (const { row, id } of rows) {
    if (id === '') places.set(row, above);
    else above = byId.get(id)?.id ?? above;
  }
  return places;
}

const changedRow = ({ row, task, after, fields }: ChangedTask): ImportedTask => ({
  row,
  name: after.title ?? task.title,
  outcome: 'changed',
  fields: fields.map(({ field, now, file }) => ({ field, now, file })),
});

const addedRow = ({ row, words }: FileRow<TaskField>): ImportedTask => ({
  row,
  name: words.title,
  outcome: 'added',
  fields: taskFields
    .filter((field) => field !== 'title' && words[field] !== '')
    .map((field) => ({ field, now: '', file: words[field] })),
});
