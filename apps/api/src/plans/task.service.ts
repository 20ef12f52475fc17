import { Injectable } from '@nestjs/common';
import { changedDoubts, doubtsByPlace, findTargets, taskFromRange } from '@yaodian/decomposition';
import type { EntityManager } from 'typeorm';
import { once } from '../database/idempotency.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { readStoredDocument, storedHeadings, storedText, storedWarnings } from '../documents/document.queries.js';
import { DomainError } from '../platform/domain-error.js';
import { given } from '../platform/given.js';
import { invalid } from '../platform/validation.js';
import type { ChangeKind } from './changes/change.dto.js';
import { type DraftWriter, factsOf } from './changes/draft-writer.js';
import { changeDraft } from './changes/record.js';
import { findPlan } from './plan.queries.js';
import type {
  DraftTask,
  DraftTaskPage,
  DraftTasks,
  EditTask,
  MergeTask,
  MoveTask,
  NewTask,
  SeenTask,
  SetDeadline,
  SourceRange,
  SplitResult,
  SplitTask,
  TaskQuery,
} from './task.dto.js';
import { asked, divide, join } from './task.parts.js';
import { requireFreePlace } from './task.source.js';
import {
  draftTask,
  findTask,
  findTasks,
  listTasks,
  planOfTask,
  type StoredTask,
  taskBehind,
  type TaskState,
} from './task.queries.js';

/** A task that has no position yet. */
type NewState = Omit<TaskState, 'position'>;

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
    return { items: items.map(draftTask), next: more && last ? `${last.position}-${last.id}` : null, total };
  }

  create(planId: number, task: NewTask, key?: string): Promise<DraftTask> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { create: 'task', planId, ...task }, () =>
        changeDraft(tx, planId, async (draft) => {
          const fromBlock = isFromBlock(task);
          await requireFreePlace(tx, planId, task);
          const state = fromBlock ? await stateFromBlock(tx, planId, task) : stateByHand(task);
          const added = await draft.insert({ ...state, position: await draft.position(task.after) });
          const kind = fromBlock ? 'from-block' : 'create';
          return { step: { kind, facts: factsOf(added) }, result: draftTask(added) };
        }),
      ),
    );
  }

  edit(id: number, { version, ...changes }: EditTask): Promise<DraftTask> {
    return this.changeTask(id, version, 'edit', async (draft, task) => {
      const content = given(changes);
      const readDoubts = changedDoubts(task.readDoubts, task, { ...task, ...content });
      return draftTask(await draft.update(task, { ...content, readDoubts }));
    });
  }

  setDeadline(planId: number, { tasks: seen, ...deadline }: SetDeadline): Promise<DraftTasks> {
    return this.decide(planId, seen, (task) => ({ deadline: { ...task.deadline, ...deadline } }));
  }

  /** A printed duration (自收到之日起15个工作日内) is a demand on each case: the task stands, and the days are its target. */
  settleDurations(planId: number, seen: SeenTask[]): Promise<DraftTasks> {
    return this.decide(planId, seen, ({ deadline, targets }) => {
      if (deadline.kind !== 'duration') return {};
      const known = new Set(targets.map(({ text }) => text));
      const added = findTargets(deadline.text ?? '').filter(({ text }) => !known.has(text));
      return { deadline: { ...deadline, kind: 'standing' }, targets: [...targets, ...added] };
    });
  }

  /** Decides about the deadlines of tasks, as one step. */
  private decide(
    planId: number,
    seen: SeenTask[],
    decision: (task: StoredTask) => Partial<TaskState>,
  ): Promise<DraftTasks> {
    return this.unitOfWork.run((tx) =>
      changeDraft(tx, planId, async (draft) => {
        const tasks = await presentTasks(tx, planId, seen);
        const updated: DraftTask[] = [];
        for (const task of tasks) {
          const changes = decision(task);
          const readDoubts = changedDoubts(task.readDoubts, task, { ...task, ...changes });
          updated.push(draftTask(await draft.update(task, { ...changes, readDoubts })));
        }
        const [only] = tasks.length === 1 ? tasks : [];
        const facts = only ? factsOf(only) : { count: String(tasks.length) };
        return { step: { kind: 'deadline', facts }, result: { tasks: updated } };
      }),
    );
  }

  remove(id: number, version: number): Promise<void> {
    return this.changeTask(id, version, 'remove', (draft, task) => draft.remove(task));
  }

  split(id: number, { version, at }: SplitTask): Promise<SplitResult> {
    return this.changeTask(id, version, 'split', async (draft, task) => {
      const text = task.documentId === null ? '' : await storedText(draft.tx, task.documentId);
      const [first, second] = divide(task, at, text);
      const rest = { ...task, ...second, position: await draft.position(id) };
      return { tasks: [draftTask(await draft.update(task, first)), draftTask(await draft.insert(rest))] };
    });
  }

  merge(id: number, { version, next: nextId, nextVersion }: MergeTask): Promise<DraftTask> {
    return this.changeTask(id, version, 'merge', async (draft, first) => {
      const second = await presentTask(draft.tx, nextId, nextVersion);
      const next = await taskBehind(draft.tx, first);
      if (next?.id !== nextId) throw new DomainError('not-adjacent');
      const merged = join(first, second);
      await draft.remove(second);
      return draftTask(await draft.update(first, merged));
    });
  }

  move(id: number, { version, after }: MoveTask): Promise<DraftTask> {
    if (after === id) throw invalid('after', 'must be another task');
    return this.changeTask(id, version, 'move', async (draft, task) => {
      const position = await draft.position(after);
      // what was moved to make room can be the task itself
      return draftTask(await draft.update(await findTask(draft.tx, task.id), { position }));
    });
  }

  /** One step on the version of a task that the sender has seen. */
  private changeTask<T>(
    id: number,
    version: number,
    kind: ChangeKind,
    work: (draft: DraftWriter, task: StoredTask) => Promise<T>,
  ): Promise<T> {
    return this.unitOfWork.run(async (tx) =>
      changeDraft(tx, await planOfTask(tx, id), async (draft) => {
        const task = await presentTask(tx, id, version);
        return { step: { kind, facts: factsOf(task) }, result: await work(draft, task) };
      }),
    );
  }
}

/** The task as it is now, if that is the version that the sender has seen. */
export async function presentTask(tx: EntityManager, id: number, version: number): Promise<StoredTask> {
  const current = await findTask(tx, id);
  if (current.version !== version) {
    throw new DomainError('version-conflict', undefined, { current: draftTask(current) });
  }
  return current;
}

/** The tasks of a plan as they are now, in their order, if those are the versions that the sender has seen. */
export async function presentTasks(tx: EntityManager, planId: number, seen: SeenTask[]): Promise<StoredTask[]> {
  const { tasks, outdated } = await tasksAndOutdated(tx, planId, seen);
  const [current] = outdated;
  if (current) throw new DomainError('version-conflict', undefined, { current: draftTask(current) });
  return tasks;
}

/**
 * The tasks of a plan as they are now, in their order, and those of them that are no longer in the version that the
 * sender has seen. Throws DomainError not-found for one that the plan does not have.
 */
export async function tasksAndOutdated(
  manager: EntityManager,
  planId: number,
  seen: SeenTask[],
): Promise<{ tasks: StoredTask[]; outdated: StoredTask[] }> {
  const tasks = await findTasks(
    manager,
    seen.map(({ id }) => id),
  );
  const present = new Map(tasks.map((task) => [task.id, task]));
  const outdated = seen.flatMap(({ id, version }) => {
    const current = present.get(id);
    if (current?.planId !== planId) throw new DomainError('not-found', { task: String(id) });
    return current.version === version ? [] : [current];
  });
  return { tasks, outdated };
}

const isFromBlock = (task: NewTask): task is NewTask & { documentId: number; source: SourceRange } =>
  !!task.documentId && !!task.source && task.title === undefined && task.requirement === undefined;

/** Reads a part of the document that belongs to no task as a task. Throws DomainError validation where it holds no words. */
async function stateFromBlock(
  tx: EntityManager,
  planId: number,
  { documentId, source }: { documentId: number; source: SourceRange },
): Promise<NewState> {
  const document = await readStoredDocument(tx, documentId);
  const { year } = await findPlan(tx, planId);
  const headings = await storedHeadings(tx, documentId);
  const task = asked('source', () => taskFromRange(document, source, { year, headings }));
  const { ofTasks } = doubtsByPlace(await storedWarnings(tx, documentId), [source]);
  return { ...task, documentId, source, readDoubts: ofTasks[0] ?? [], settledDoubts: [], carriedFrom: [] };
}

function stateByHand({ title, requirement, ...rest }: NewTask): NewState {
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
    roundRhythm: rest.roundRhythm ?? null,
    documentId: rest.documentId ?? null,
    source: rest.source ?? null,
    readDoubts: [],
    settledDoubts: [],
    carriedFrom: [],
  };
}

function cursor(after: string): { position: number; id: number } {
  const [, position, id] = /^(\d{1,10})-(\d{1,9})$/.exec(after) ?? [];
  if (position === undefined || id === undefined) throw invalid('after', 'must be `next` of the page before');
  return { position: Number(position), id: Number(id) };
}
