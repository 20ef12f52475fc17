import type { EntityManager } from 'typeorm';
import { othersTurn } from '../../database/others-turn.js';
import { DomainError } from '../../platform/domain-error.js';
import { given } from '../../platform/given.js';
import { invalid, validated } from '../../platform/validation.js';
import { ChangedContent } from '../amending/amendment.dto.js';
import { difference } from '../amending/difference.js';
import { TaskAmender } from '../amending/task-amender.js';
import { findPlan } from '../plan.queries.js';
import type { SeenTask, TaskContent } from '../task.dto.js';
import { draftTask, type StoredTask } from '../task.queries.js';
import { tasksAndOutdated } from '../task.service.js';
import type { BulkEdit, BulkProblem } from './bulk.dto.js';
import { bulkEdited } from './bulk-edit.js';
import { currentContext } from '../../platform/work-context.js';

/** What an edit of several tasks makes of one of them. */
export interface Outcome {
  task: StoredTask;
  /** The fields that differ; none where the task is already so. */
  before: ChangedContent;
  after: ChangedContent;
  problems: BulkProblem[];
}

/**
 * What the edit makes of each task, in their order. Throws DomainError tasks-outdated, which tells all of them, not-found,
 * plan-archived, and validation for an edit that says nothing.
 */
export async function bulkOutcomes(
  manager: EntityManager,
  planId: number,
  seen: SeenTask[],
  edit: BulkEdit,
): Promise<Outcome[]> {
  if (Object.keys(given(edit)).length === 0) throw invalid('edit', 'must say what to change');
  if (new Set(seen.map(({ id }) => id)).size < seen.length) throw invalid('tasks', 'must not name a task twice');
  const plan = await findPlan(manager, planId);
  if (plan.state === 'archived') throw new DomainError('plan-archived', { title: plan.title }, { current: plan });
  const { tasks, outdated } = await tasksAndOutdated(manager, planId, seen);
  if (outdated.length > 0)
    throw new DomainError('tasks-outdated', named(outdated), { current: { tasks: outdated.map(draftTask) } });
  const amender = plan.state === 'issued' ? await TaskAmender.open(manager, planId, currentContext().startedAt) : null;
  const outcomes: Outcome[] = [];
  for (const task of tasks) await othersTurn(outcomes.push(await outcomeOf(task, edit, amender)));
  return outcomes;
}

/** The same for what is to be done. Throws DomainError tasks-unfit, too. */
export async function fitOutcomes(
  manager: EntityManager,
  planId: number,
  seen: SeenTask[],
  edit: BulkEdit,
): Promise<Outcome[]> {
  const outcomes = await bulkOutcomes(manager, planId, seen, edit);
  const unfit = outcomes.filter(({ problems }) => problems.length > 0);
  if (unfit.length === 0) return outcomes;
  const errors = unfit.flatMap(({ problems }) =>
    problems.map(({ taskId, field, code }) => ({ path: `tasks.${taskId}${field ? `.${field}` : ''}`, message: code })),
  );
  throw new DomainError('tasks-unfit', named(unfit.map(({ task }) => task)), { errors });
}

async function outcomeOf(task: StoredTask, edit: BulkEdit, amender: TaskAmender | null): Promise<Outcome> {
  const { before, after } = difference(task, contentOf(bulkEdited(task, edit)));
  const problem = (code: BulkProblem['code'], field: BulkProblem['field']): BulkProblem => {
    return { taskId: task.id, title: task.title, code, field };
  };
  if (task.cancelledAt !== null) return { task, before, after, problems: [problem('cancelled', null)] };
  const problems = (await misfits(after)).map((field) => problem(after[field] === '' ? 'required' : 'too-long', field));
  const undecided = amender?.undecidedIn(task, after);
  if (undecided) problems.push(problem('undecided', undecided));
  return { task, before, after, problems };
}

/** Fields of content that a request with it would be refused for. */
export async function misfits(content: ChangedContent): Promise<(keyof TaskContent)[]> {
  if (Object.keys(content).length === 0) return [];
  try {
    await validated(ChangedContent, content);
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const paths = (error.extras.errors ?? []).map(({ path }) => path.split('.')[0] as keyof TaskContent);
    return [...new Set(paths)];
  }
}

const contentOf = ({
  no,
  section,
  title,
  requirement,
  units,
  deadline,
  targets,
  roundRhythm,
}: TaskContent): TaskContent => {
  return { no, section, title, requirement, units, deadline, targets, roundRhythm };
};

/** How many tasks, and what the first of them are called. */
function named(tasks: Pick<StoredTask, 'title'>[]): Record<string, string> {
  const titles = tasks.slice(0, 3).map(({ title }) => (title.length > 40 ? `${title.slice(0, 39)}…` : title));
  return { count: String(tasks.length), titles: titles.join('、') };
}
