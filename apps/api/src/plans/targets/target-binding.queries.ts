import { isCountTarget } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { insertPlain } from '../../database/bulk.js';
import type { Target } from '../task.dto.js';
import type { TargetUnits } from './target-binding.dto.js';
import { TargetBindingRow } from './target-binding.entity.js';

/** By task and by a target's place among the task's: the assignments that are named. What is cancelled binds nobody. */
export type Bindings = ReadonlyMap<number, ReadonlyMap<number, ReadonlySet<number>>>;

export async function findBindings(
  manager: EntityManager,
  by: { planId: number } | { taskId: number },
): Promise<Bindings> {
  const [column, value] = 'planId' in by ? ['plan_id', by.planId] : ['task_id', by.taskId];
  const rows = await manager.query<{ taskId: number; target: number; assignmentId: number }[]>(
    `SELECT binding.task_id AS taskId, binding.target, binding.assignment_id AS assignmentId
     FROM target_binding binding JOIN assignment ON assignment.id = binding.assignment_id
     WHERE assignment.${column} = ? AND assignment.state <> 'cancelled'`,
    [value],
  );
  const found = new Map<number, Map<number, Set<number>>>();
  for (const { taskId, target, assignmentId } of rows) {
    const ofTask = found.get(taskId) ?? new Map<number, Set<number>>();
    found.set(taskId, ofTask.set(target, (ofTask.get(target) ?? new Set()).add(assignmentId)));
  }
  return found;
}

/** Whom the count targets of a task bind, as far as somebody sees its assignments. */
export async function targetUnitsOf(
  manager: EntityManager,
  { id, targets, seen }: { id: number; targets: readonly Target[]; seen: readonly number[] },
): Promise<TargetUnits[]> {
  const bindings = (await findBindings(manager, { taskId: id })).get(id);
  return targets.flatMap((target, index): TargetUnits[] => {
    if (!isCountTarget({ ...target, index })) return [];
    const named = bindings?.get(index);
    return [{ target: index, isNamed: named !== undefined, assignmentIds: seen.filter((one) => named?.has(one)) }];
  });
}

/** Names the assignments that a target binds; none: it binds all. */
export async function bindTarget(
  tx: EntityManager,
  { taskId, target }: { taskId: number; target: number },
  assignmentIds: readonly number[],
): Promise<void> {
  await tx.delete(TargetBindingRow, { taskId, target });
  await insertPlain(
    tx,
    'target_binding',
    ['task_id', 'target', 'assignment_id'],
    assignmentIds.map((id) => [taskId, target, id]),
  );
}

/**
 * Keeps whom targets bind when those of a task are others: a target that stays the same keeps its assignments wherever it
 * stands now, and one that was reworded in its place, too.
 */
export async function moveBindings(
  tx: EntityManager,
  taskId: number,
  before: readonly Target[],
  after: readonly Target[],
): Promise<void> {
  const rows = await tx.findBy(TargetBindingRow, { taskId });
  if (rows.length === 0) return;
  const place = placesAfter(before.map(keyOf), after.map(keyOf));
  await tx.delete(TargetBindingRow, { taskId });
  await insertPlain(
    tx,
    'target_binding',
    ['task_id', 'target', 'assignment_id'],
    rows.flatMap(({ target, assignmentId }) => {
      const at = place.get(target);
      return at === undefined ? [] : [[taskId, at, assignmentId]];
    }),
  );
}

const keyOf = ({ text, comparator, value, unit, period }: Target): string =>
  JSON.stringify([text, comparator, value, unit, period]);

/** Where the targets of before stand afterwards, as far as they are still there. */
export function placesAfter(before: readonly string[], after: readonly string[]): Map<number, number> {
  const places = new Map<number, number>();
  const taken = new Set<number>();
  before.forEach((key, index) => {
    const at = after.findIndex((other, place) => other === key && !taken.has(place));
    if (at < 0) return;
    places.set(index, at);
    taken.add(at);
  });
  if (before.length === after.length)
    before.forEach((_, index) => {
      if (!places.has(index) && !taken.has(index)) places.set(index, index);
    });
  return places;
}
