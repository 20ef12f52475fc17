import type { EntityManager } from 'typeorm';
import { type Deadline, taskDoubts } from '@yaodian/decomposition';
import { instant, json } from '../database/columns.js';
import { DomainError } from '../platform/domain-error.js';
import type { DraftTask, Milestone, Target, TaskUnit } from './task.dto.js';

interface TaskValues {
  id: number;
  planId: number;
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
  sourceStart: number | null;
  sourceEnd: number | null;
  version: number;
  updatedAt: Date | string;
}

const columns = `id, plan_id AS planId, document_id AS documentId, position, printed_number AS no, section, title,
  requirement, units, deadline_kind AS deadlineKind, deadline_text AS deadlineText, deadline_date AS deadlineDate,
  deadline_recurrence AS deadlineRecurrence, milestones, targets, source_start AS sourceStart, source_end AS sourceEnd,
  version, updated_at AS updatedAt`;

function toDraftTask(row: TaskValues): DraftTask {
  const units = json<TaskUnit[]>(row.units);
  const deadline: Deadline = {
    text: row.deadlineText,
    kind: row.deadlineKind,
    date: row.deadlineDate,
    recurrence: row.deadlineRecurrence,
    milestones: json<Milestone[]>(row.milestones),
  };
  return {
    id: row.id,
    planId: row.planId,
    documentId: row.documentId,
    position: row.position,
    no: row.no,
    section: json<string[]>(row.section),
    title: row.title,
    requirement: row.requirement,
    units,
    deadline,
    targets: json<Target[]>(row.targets),
    source: row.sourceStart === null || row.sourceEnd === null ? null : { start: row.sourceStart, end: row.sourceEnd },
    doubts: taskDoubts({ ...unitNames(units), deadline }),
    version: row.version,
    updatedAt: instant(row.updatedAt),
  };
}

/** The printed names by role, as the decomposition has them. */
export const unitNames = (units: TaskUnit[]): { leadUnits: string[]; responsibleUnits: string[] } => ({
  leadUnits: units.filter(({ role }) => role === 'lead').map(({ printed }) => printed),
  responsibleUnits: units.filter(({ role }) => role === 'responsible').map(({ printed }) => printed),
});

/** A task as it is now. Throws DomainError not-found. */
export async function findTask(manager: EntityManager, id: number): Promise<DraftTask> {
  const [row] = await manager.query<TaskValues[]>(`SELECT ${columns} FROM task WHERE id = ?`, [id]);
  if (!row) throw new DomainError('not-found');
  return toDraftTask(row);
}

/** A plan's tasks in their order; only those that come after `after`. */
export async function listTasks(
  manager: EntityManager,
  planId: number,
  limit: number,
  after = { position: 0, id: 0 },
): Promise<DraftTask[]> {
  const sql = `SELECT ${columns} FROM task
    WHERE plan_id = ? AND position >= ? AND (position > ? OR id > ?) ORDER BY position, id LIMIT ?`;
  const values = [planId, after.position, after.position, after.id, limit];
  return (await manager.query<TaskValues[]>(sql, values)).map(toDraftTask);
}

/** The task that directly follows one of the same plan, or null at the end. */
export async function taskBehind(
  manager: EntityManager,
  { planId, position, id }: DraftTask,
): Promise<DraftTask | null> {
  const [next] = await listTasks(manager, planId, 1, { position, id });
  return next ?? null;
}
