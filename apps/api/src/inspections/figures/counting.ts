import type { Calendar, CivilDate } from '@yaodian/calendar';
import { isCountTarget, type TargetFact } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { json } from '../../database/columns.js';
import { findBindings } from '../../plans/targets/target-binding.queries.js';
import type { Target } from '../../plans/task.dto.js';

/** By what facts are counted. */
export interface Counting {
  calendar: Calendar;
  today: CivilDate;
}

/** A task of the plan, as far as figures depend on it. */
export interface CountedTask {
  title: string;
  targets: Target[];
  /** Of these the count targets, which enter quantity, as far as they bind an assignment. */
  countsFor(assignmentId: number): TargetFact[];
}

/** The tasks of a plan by their identifiers. */
export async function findCountedTasks(manager: EntityManager, planId: number): Promise<Map<number, CountedTask>> {
  const rows = await manager.query<{ id: number; title: string; targets: string }[]>(
    'SELECT id, title, targets FROM task WHERE plan_id = ?',
    [planId],
  );
  const bindings = await findBindings(manager, { planId });
  return new Map(
    rows.map(({ id, title, targets }) => [id, countedTask(title, json<Target[]>(targets), bindings.get(id))]),
  );
}

function countedTask(
  title: string,
  targets: Target[],
  bindings: ReadonlyMap<number, ReadonlySet<number>> | undefined,
): CountedTask {
  const counts = targets
    .map(({ comparator, value, unit, period }, index) => ({ index, comparator, value, unit, period }))
    .filter(isCountTarget);
  const binds = (index: number, assignmentId: number) => bindings?.get(index)?.has(assignmentId) ?? true;
  return {
    title,
    targets,
    countsFor: (id) => (bindings ? counts.filter(({ index }) => binds(index, id)) : counts),
  };
}
