import { Injectable } from '@nestjs/common';
import { mergeTasks, splitTask, type Task, taskFromRange } from '@yaodian/decomposition';
import type { EntityManager } from 'typeorm';
import { once } from '../database/idempotency.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { readStoredDocument, storedText } from '../documents/document.queries.js';
import { DomainError } from '../platform/domain-error.js';
import { invalid } from '../platform/validation.js';
import { changePlan, changePlanOfTask } from './plan.changes.js';
import { findPlan } from './plan.queries.js';
import type {
  DraftTask,
  DraftTaskPage,
  EditTask,
  MergeTask,
  MoveTask,
  NewTask,
  SourceRange,
  SplitResult,
  SplitTask,
  TaskContent,
  TaskQuery,
} from './task.dto.js';
import { TaskRow } from './task.entity.js';
import { positionBehind, positionsAtEnd } from './task.order.js';
import { findTask, listTasks, taskBehind, unitNames } from './task.queries.js';
import { contentColumns, sourceColumns } from './task.rows.js';

/** Characters that the requirement of merged tasks may have. */
const longestMerged = 1_000_000;

/** Changes to the tasks of a draft plan. Whoever has not seen the row's present version is refused, and shown it. */
@Injectable()
export class TaskService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async list(planId: number, { after, limit = 200 }: TaskQuery): Promise<DraftTaskPage> {
    const { reader } = this.unitOfWork;
    const { tasks: total } = await findPlan(reader, planId);
    const items = await listTasks(reader, planId, limit + 1, after === undefined ? undefined : cursor(after));
    const more = items.length > limit;
    if (more) items.pop();
    const last = items.at(-1);
    return { items, next: more && last ? `${last.position}-${last.id}` : null, total };
  }

  create(planId: number, task: NewTask, key?: string): Promise<DraftTask> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { create: 'task', planId, ...task }, async () => {
        await changePlan(tx, planId, { tasks: 1 });
        const content = isFromBlock(task)
          ? await contentFromBlock(tx, planId, task.documentId, task.source)
          : contentByHand(task);
        if (task.documentId) await requireDocument(tx, planId, task.documentId);
        return insertBehind(tx, planId, task.after, {
          ...contentColumns(content),
          ...sourceColumns(task.source ?? null),
          documentId: task.documentId ?? null,
        });
      }),
    );
  }

  edit(id: number, { version, ...changes }: EditTask): Promise<DraftTask> {
    return this.unitOfWork.run(async (tx) => {
      await changePlanOfTask(tx, id);
      await update(tx, id, version, contentColumns(changes));
      return findTask(tx, id);
    });
  }

  remove(id: number, version: number): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await changePlanOfTask(tx, id, { tasks: -1 });
      await present(tx, id, version);
      await tx.delete(TaskRow, { id });
    });
  }

  split(id: number, { version, at }: SplitTask): Promise<SplitResult> {
    return this.unitOfWork.run(async (tx) => {
      await changePlanOfTask(tx, id, { tasks: 1 });
      const task = await present(tx, id, version);
      const text = task.documentId === null ? '' : await storedText(tx, task.documentId);
      const [first, second] = divide(task, at, text);
      await update(tx, id, version, { ...contentColumns(first), ...sourceOf(task, first) });
      const columns = { ...contentColumns(second), ...sourceOf(task, second), documentId: task.documentId };
      const added = await insertBehind(tx, task.planId, id, columns);
      return { tasks: [await findTask(tx, id), added] };
    });
  }

  merge(id: number, { version, next: nextId, nextVersion }: MergeTask): Promise<DraftTask> {
    return this.unitOfWork.run(async (tx) => {
      await changePlanOfTask(tx, id, { tasks: -1 });
      const first = await present(tx, id, version);
      const second = await present(tx, nextId, nextVersion);
      const next = await taskBehind(tx, first);
      if (next?.id !== nextId) throw new DomainError('not-adjacent');
      const merged = mergeTasks(toTask(first), toTask(second));
      if (merged.requirement.length > longestMerged) throw invalid('next', 'would make the task too long');
      await tx.delete(TaskRow, { id: nextId });
      await update(tx, id, version, { ...contentColumns(merged), ...mergedSource(first, second) });
      return findTask(tx, id);
    });
  }

  move(id: number, { version, after }: MoveTask): Promise<DraftTask> {
    if (after === id) throw invalid('after', 'must be another task');
    return this.unitOfWork.run(async (tx) => {
      await changePlanOfTask(tx, id);
      const { planId } = await present(tx, id, version);
      await update(tx, id, version, { position: await positionBehind(tx, planId, after) });
      return findTask(tx, id);
    });
  }
}

/** The task as it is now, if that is the version that the sender has seen. */
async function present(tx: EntityManager, id: number, version: number): Promise<DraftTask> {
  const current = await findTask(tx, id);
  if (current.version !== version) throw new DomainError('version-conflict', undefined, { current });
  return current;
}

async function update(tx: EntityManager, id: number, version: number, columns: Partial<TaskRow>): Promise<void> {
  const { affected } = await tx
    .createQueryBuilder()
    .update(TaskRow)
    .set({ ...columns, version: version + 1, updatedAt: new Date() })
    .where('id = :id AND version = :version', { id, version })
    .execute();
  if (affected === 0) await present(tx, id, version);
}

async function insertBehind(
  tx: EntityManager,
  planId: number,
  after: number | null | undefined,
  columns: Partial<TaskRow>,
): Promise<DraftTask> {
  const position =
    after === undefined ? (await positionsAtEnd(tx, planId, 1))[0] : await positionBehind(tx, planId, after);
  const { identifiers } = await tx.insert(TaskRow, { ...columns, planId, position, version: 1, updatedAt: new Date() });
  return findTask(tx, (identifiers[0] as { id: number }).id);
}

const isFromBlock = (task: NewTask): task is NewTask & { documentId: number; source: SourceRange } =>
  !!task.documentId && !!task.source && task.title === undefined && task.requirement === undefined;

/** Reads a part of the document that belongs to no task as a task. Throws DomainError range-taken or validation. */
async function contentFromBlock(
  tx: EntityManager,
  planId: number,
  documentId: number,
  source: SourceRange,
): Promise<TaskContent> {
  await requireDocument(tx, planId, documentId);
  const document = await readStoredDocument(tx, documentId);
  if (source.start >= source.end || source.end > document.text.length) throw invalid('source', 'must lie in the text');
  const sql = 'SELECT id FROM task WHERE document_id = ? AND source_start < ? AND source_end > ? LIMIT 1';
  const [taken] = await tx.query<{ id: number }[]>(sql, [documentId, source.end, source.start]);
  if (taken) throw new DomainError('range-taken', undefined, { current: await findTask(tx, taken.id) });
  const { year } = await findPlan(tx, planId);
  return asked('source', () => taskFromRange(document, source, { year }));
}

function contentByHand({ title, requirement, ...rest }: NewTask): TaskContent {
  if (title === undefined) throw invalid('title', 'is needed, or documentId and source alone');
  if (requirement === undefined) throw invalid('requirement', 'is needed');
  return {
    no: rest.no ?? null,
    section: rest.section ?? [],
    title,
    requirement,
    units: rest.units ?? [],
    deadline: rest.deadline ?? { text: null, kind: 'none', date: null, recurrence: null, milestones: [] },
    targets: rest.targets ?? [],
  };
}

async function requireDocument(tx: EntityManager, planId: number, documentId: number): Promise<void> {
  const sql = 'SELECT id FROM source_document WHERE id = ? AND plan_id = ?';
  const [document] = await tx.query<{ id: number }[]>(sql, [documentId, planId]);
  if (!document) throw new DomainError('not-found', { document: String(documentId) });
}

function divide(task: DraftTask, at: number, text: string): [Task, Task] {
  const { requirement } = task;
  const insidePair =
    /[\uDC00-\uDFFF]/.test(requirement.charAt(at)) && /[\uD800-\uDBFF]/.test(requirement.charAt(at - 1));
  if (at >= requirement.length || insidePair) throw invalid('at', 'must be between two characters of the requirement');
  return asked('at', () => splitTask(toTask(task), at, text));
}

/** The decomposition throws RangeError for a place that holds no words; that is the sender's mistake. */
function asked<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw invalid(path, error.message);
    throw error;
  }
}

/** A task as the decomposition knows it. One that was made by hand has no place in a text; its source means nothing. */
const toTask = (task: DraftTask): Task => ({
  ...task,
  ...unitNames(task.units),
  source: task.source ?? { start: 0, end: 0 },
});

const sourceOf = (task: DraftTask, part: Task) => sourceColumns(task.source && part.source);

/** Where a merged task stands: over both, if both come from one document; else where the first one stands. */
function mergedSource(first: DraftTask, second: DraftTask): Partial<TaskRow> {
  if (!first.source || !second.source) {
    const { source, documentId } = first.source ? first : second.source ? second : first;
    return { ...sourceColumns(source), documentId };
  }
  if (first.documentId !== second.documentId) return sourceColumns(first.source);
  return sourceColumns({
    start: Math.min(first.source.start, second.source.start),
    end: Math.max(first.source.end, second.source.end),
  });
}

function cursor(after: string): { position: number; id: number } {
  const [, position, id] = /^(\d{1,10})-(\d{1,9})$/.exec(after) ?? [];
  if (position === undefined || id === undefined) throw invalid('after', 'must be `next` of the page before');
  return { position: Number(position), id: Number(id) };
}
