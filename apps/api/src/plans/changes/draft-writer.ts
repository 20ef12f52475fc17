import type { EntityManager } from 'typeorm';
import type { Register } from '@yaodian/decomposition';
import { SourceDocumentRow } from '../../documents/document.entity.js';
import { noteChanges } from '../../live/note-change.js';
import { findRegister } from '../../organisation/unit.queries.js';
import { changePlan } from '../plan.changes.js';
import { keptDoubts, recountDocument } from '../doubts/document-doubts.js';
import { doubtColumns, withDoubts, withUnitsAsBefore } from '../doubts/task-doubts.js';
import { CarriedTaskRow } from '../carrying/carried-task.entity.js';
import { TaskRow } from '../task.entity.js';
import { positionBehind, positionsAtEnd } from '../task.order.js';
import { findTask, type StoredTask, type TaskState } from '../task.queries.js';
import { stateColumns } from '../task.rows.js';
import type { DraftTask } from '../task.dto.js';
import { currentContext } from '../../platform/work-context.js';

type Columns = Record<string, unknown>;

/** What the register holds. */
export type Registered = 'unit' | 'group';

/** A row that was changed: its columns before and after, null where it was not there. Only those that differ, if it stays. */
export interface ChangedValues {
  kind: 'task' | 'document' | Registered;
  rowId: number;
  lastVersion: number;
  before: Columns | null;
  after: Columns | null;
}

/**
 * The only way to change the tasks of a draft. It finds the units in the register, keeps the doubts and the plan's
 * counts, and remembers every row that it has changed. The unit of work must hold the plan (`holdPlan`).
 */
export class DraftWriter {
  /** In the order in which they were changed. */
  readonly changed: ChangedValues[] = [];
  readonly documents = new Set<number>();
  private tasks = 0;
  private openDoubts = 0;
  private register: Promise<Register> | undefined;

  constructor(
    readonly tx: EntityManager,
    readonly planId: number,
  ) {}

  /** Adds a task; `back` brings one back under its number, with a version that nobody has seen. */
  async insert(state: TaskState, back?: { id: number; version: number }): Promise<StoredTask> {
    const task = withDoubts(state, await this.units());
    const columns = stateColumns(task);
    const { identifiers } = await this.tx.insert(TaskRow, {
      ...columns,
      ...doubtColumns(task),
      ...(back && { id: back.id }),
      planId: this.planId,
      version: back?.version ?? 1,
      updatedAt: currentContext().startedAt,
    });
    const id = back?.id ?? (identifiers[0] as { id: number }).id;
    await this.link(id, task.carriedFrom);
    this.remember('task', id, null, columns);
    this.count(1, task.openDoubts, task.documentId);
    return findTask(this.tx, id);
  }

  async remove(task: StoredTask): Promise<void> {
    await this.tx.delete(TaskRow, { id: task.id });
    this.remember('task', task.id, stateColumns(task), null, task.version);
    this.count(-1, -task.openDoubts, task.documentId);
  }

  /** Changes a task; where nothing differs, its row and version stay as they are. */
  async update(task: StoredTask, changes: Partial<TaskState>): Promise<StoredTask> {
    const state = { ...task, ...changes };
    const ofUnits = changes.units !== undefined || changes.settledDoubts !== undefined;
    const next = ofUnits ? withDoubts(state, await this.units()) : withUnitsAsBefore(state, task.doubts);
    const { before, after } = difference(stateColumns(task), stateColumns(next));
    if (Object.keys(after).length === 0) return task;
    const [version, updatedAt] = [task.version + 1, currentContext().startedAt];
    await this.tx.update(TaskRow, { id: task.id }, { ...after, ...doubtColumns(next), version, updatedAt });
    if (differs(task.carriedFrom, next.carriedFrom)) {
      await this.tx.delete(CarriedTaskRow, { taskId: task.id });
      await this.link(task.id, next.carriedFrom);
    }
    this.remember('task', task.id, before, after);
    const moved = differs(task.source, next.source) || task.documentId !== next.documentId;
    this.count(0, next.openDoubts - task.openDoubts, moved ? task.documentId : null);
    if (moved) this.count(0, 0, next.documentId);
    return { ...next, version, updatedAt: updatedAt.toISOString() };
  }

  /** A position directly behind the task `after` (null: before all others, undefined: at the end). */
  async position(after: number | null | undefined): Promise<number> {
    if (after === undefined) return (await positionsAtEnd(this.tx, this.planId, 1))[0] as number;
    const { position, shifted } = await positionBehind(this.tx, this.planId, after);
    for (const { id, from, to } of shifted) this.remember('task', id, { position: from }, { position: to });
    return position;
  }

  async settleOfDocument(documentId: number, settled: string[]): Promise<void> {
    const before = await keptDoubts(this.tx, documentId);
    await this.tx.update(SourceDocumentRow, { id: documentId }, { settledDoubts: JSON.stringify(settled) });
    this.remember('document', documentId, { settled: before.settled }, { settled });
    this.documents.add(documentId);
  }

  /** Another document takes the place of one, which counts no more; null brings it back to its place. */
  async replaceDocument(documentId: number, by: number | null): Promise<void> {
    const { replacedBy } = await this.tx.findOneByOrFail(SourceDocumentRow, { id: documentId });
    await this.tx.update(SourceDocumentRow, { id: documentId }, { replacedBy: by });
    this.remember('document', documentId, { replacedBy }, { replacedBy: by });
    this.documents.add(documentId);
  }

  /** A change of the register that belongs to this one; the names of later changes are looked up anew. */
  rememberRegistered(kind: Registered, id: number, after: Columns): void {
    this.register = undefined;
    this.remember(kind, id, null, after);
  }

  /** Brings the counts of the plan and of its documents up to date; to be called once, at the end. */
  async close({ staysChecked = false } = {}): Promise<void> {
    let openDoubts = this.openDoubts;
    for (const id of this.documents) openDoubts += await recountDocument(this.tx, id);
    await changePlan(this.tx, this.planId, { tasks: this.tasks, openDoubts }, staysChecked && openDoubts <= 0);
    if (this.changed.length > 0) await noteChanges(this.tx, [{ noun: 'draft', objectId: this.planId }]);
  }

  /** So that the tasks which it goes on with lead to it; a task that is removed takes that with it. */
  private async link(taskId: number, carriedFrom: number[]): Promise<void> {
    if (carriedFrom.length === 0) return;
    await this.tx.insert(
      CarriedTaskRow,
      carriedFrom.map((fromTaskId) => ({ taskId, fromTaskId })),
    );
  }

  private units(): Promise<Register> {
    this.register ??= findRegister(this.tx);
    return this.register;
  }

  private remember(
    kind: ChangedValues['kind'],
    rowId: number,
    before: Columns | null,
    after: Columns | null,
    lastVersion = 0,
  ): void {
    this.changed.push({ kind, rowId, before, after, lastVersion });
  }

  private count(tasks: number, openDoubts: number, documentId: number | null): void {
    this.tasks += tasks;
    this.openDoubts += openDoubts;
    if (documentId !== null) this.documents.add(documentId);
  }
}

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

/** The columns that differ. */
function difference(before: Columns, after: Columns): { before: Columns; after: Columns } {
  const names = Object.keys(after).filter((name) => before[name] !== after[name]);
  const only = (columns: Columns) => Object.fromEntries(names.map((name) => [name, columns[name]]));
  return { before: only(before), after: only(after) };
}

/** What a step on one task is called by. */
export const factsOf = ({ no, title }: Pick<DraftTask, 'no' | 'title'>): Record<string, string> => ({
  ...(no === null ? {} : { no }),
  title: title.length > 60 ? `${title.slice(0, 59)}…` : title,
});
