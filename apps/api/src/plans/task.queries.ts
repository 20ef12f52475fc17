import type { Rhythm } from '@yaodian/calendar';
import type { Deadline, ReadDoubt } from '@yaodian/decomposition';
import type { EntityManager } from 'typeorm';
import { instant, json } from '../database/columns.js';
import { othersTurn } from '../database/others-turn.js';
import { DomainError } from '../platform/domain-error.js';
import type { Doubt, DraftTask, Milestone, SourceRange, Target, TaskContent, TaskUnit } from './task.dto.js';

/** What a change can change of a task; its open doubts follow from it, and from the register of units. */
export interface TaskState extends TaskContent {
  documentId: number | null;
  position: number;
  source: SourceRange | null;
  readDoubts: ReadDoubt[];
  settledDoubts: string[];
  /** The tasks of earlier plans that it goes on with. */
  carriedFrom: number[];
}

/** A task with what only the server keeps of it. */
export interface StoredTask extends TaskState, DraftTask {
  openDoubts: number;
}

/** The columns of a state, as they are in the database. */
export interface StateValues {
  documentId: number | null;
  position: number;
  no: string | null;
  section: string;
  title: string;
  requirement: string;
  units: string;
  deadlineKind: Deadline['kind'];
  deadlineText: string | null;
  deadlineDate: string | null;
  deadlineRecurrence: Deadline['recurrence'];
  milestones: string;
  targets: string;
  roundRhythm: Rhythm | null;
  sourceStart: number | null;
  sourceEnd: number | null;
  readDoubts: string | null;
  settledDoubts: string | null;
  carriedFrom: string | null;
}

interface TaskValues extends StateValues {
  id: number;
  planId: number;
  doubts: string | null;
  openDoubts: number;
  cancelledAt: Date | string | null;
  version: number;
  updatedAt: Date | string;
}

const columns = `id, plan_id AS planId, document_id AS documentId, position, printed_number AS no, section, title,
  requirement, units, deadline_kind AS deadlineKind, deadline_text AS deadlineText, deadline_date AS deadlineDate,
  deadline_recurrence AS deadlineRecurrence, milestones, targets, round_rhythm AS roundRhythm, source_start AS sourceStart, source_end AS sourceEnd,
  read_doubts AS readDoubts, settled_doubts AS settledDoubts, doubts, open_doubts AS openDoubts, cancelled_at AS cancelledAt,
  carried_from AS carriedFrom, version, updated_at AS updatedAt`;

export function toState(row: StateValues): TaskState {
  return {
    documentId: row.documentId,
    position: row.position,
    no: row.no,
    section: json<string[]>(row.section),
    title: row.title,
    requirement: row.requirement,
    units: json<TaskUnit[]>(row.units),
    deadline: {
      text: row.deadlineText,
      kind: row.deadlineKind,
      date: row.deadlineDate,
      recurrence: row.deadlineRecurrence,
      milestones: json<Milestone[]>(row.milestones),
    },
    targets: json<Target[]>(row.targets),
    // changes that were kept before tasks had it say nothing of it
    roundRhythm: row.roundRhythm ?? null,
    source: row.sourceStart === null || row.sourceEnd === null ? null : { start: row.sourceStart, end: row.sourceEnd },
    readDoubts: json<ReadDoubt[]>(row.readDoubts ?? '[]'),
    settledDoubts: json<string[]>(row.settledDoubts ?? '[]'),
    carriedFrom: json<number[]>(row.carriedFrom ?? '[]'),
  };
}

const toStored = (row: TaskValues): StoredTask => ({
  id: row.id,
  planId: row.planId,
  ...toState(row),
  doubts: json<Doubt[]>(row.doubts ?? '[]'),
  openDoubts: row.openDoubts,
  cancelledAt: row.cancelledAt === null ? null : instant(row.cancelledAt),
  version: row.version,
  updatedAt: instant(row.updatedAt),
});

/** The wire form of a task. */
export const draftTask = ({ readDoubts: _read, settledDoubts: _settled, openDoubts: _open, ...task }: StoredTask) =>
  task satisfies DraftTask;

/** The printed names by role, as the decomposition has them. */
export const unitNames = (units: TaskUnit[]): { leadUnits: string[]; responsibleUnits: string[] } => ({
  leadUnits: units.filter(({ role }) => role === 'lead').map(({ printed }) => printed),
  responsibleUnits: units.filter(({ role }) => role === 'responsible').map(({ printed }) => printed),
});

/** A task as it is now. Throws DomainError not-found. */
export async function findTask(manager: EntityManager, id: number): Promise<StoredTask> {
  const [row] = await manager.query<TaskValues[]>(`SELECT ${columns} FROM task WHERE id = ?`, [id]);
  if (!row) throw new DomainError('not-found');
  return toStored(row);
}

/** Those of the named tasks that are there, in their order. */
export async function findTasks(manager: EntityManager, ids: Iterable<number>): Promise<StoredTask[]> {
  const wanted = [...new Set(ids)];
  const tasks: StoredTask[] = [];
  for (let at = 0; at < wanted.length; at += 500) {
    const part = wanted.slice(at, at + 500);
    const sql = `SELECT ${columns} FROM task WHERE id IN (${part.map(() => '?').join(', ')})`;
    tasks.push(...(await manager.query<TaskValues[]>(sql, part)).map(toStored));
    await othersTurn(at);
  }
  return tasks.sort((a, b) => a.position - b.position || a.id - b.id);
}

/** The plan that a task is in. Throws DomainError not-found. */
export async function planOfTask(manager: EntityManager, id: number): Promise<number> {
  const [row] = await manager.query<{ planId: number }[]>('SELECT plan_id AS planId FROM task WHERE id = ?', [id]);
  if (!row) throw new DomainError('not-found');
  return row.planId;
}

/** A plan's tasks in their order; only those that come after `after`. */
export async function listTasks(
  manager: EntityManager,
  planId: number,
  limit: number,
  after = { position: 0, id: 0 },
): Promise<StoredTask[]> {
  const sql = `SELECT ${columns} FROM task
    WHERE plan_id = ? AND position >= ? AND (position > ? OR id > ?) ORDER BY position, id LIMIT ?`;
  const values = [planId, after.position, after.position, after.id, limit];
  return (await manager.query<TaskValues[]>(sql, values)).map(toStored);
}

/** All tasks of a plan in their order, read in parts. */
export async function* everyTask(manager: EntityManager, planId: number): AsyncIterable<StoredTask> {
  let last: StoredTask | undefined;
  do {
    const part: StoredTask[] = await listTasks(manager, planId, 500, last);
    yield* part;
    last = part.at(-1);
  } while (last);
}

/** The task that directly follows one of the same plan, or null at the end. */
export async function taskBehind(
  manager: EntityManager,
  { planId, position, id }: DraftTask,
): Promise<StoredTask | null> {
  const [next] = await listTasks(manager, planId, 1, { position, id });
  return next ?? null;
}
