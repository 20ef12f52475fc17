import type { UnitRole } from '@yaodian/decomposition';
import type { EntityManager } from 'typeorm';
import type { AssignmentState } from '@yaodian/supervision';
import { everyTask, type StoredTask } from './task.queries.js';

/** A task for one unit. */
export interface FollowedUnit {
  assignmentId: number;
  unitName: string;
  role: UnitRole;
  state: AssignmentState;
}

/** An issued task with all its assignments; its number is the one of the table. */
export interface FollowedTask {
  number: number;
  task: StoredTask;
  units: FollowedUnit[];
}

/** All tasks of an issued plan in their order, each with its units: who leads first, then in the office's order. */
export async function followedTasks(manager: EntityManager, planId: number): Promise<FollowedTask[]> {
  const rows = await manager.query<(FollowedUnit & { taskId: number })[]>(
    `SELECT assignment.task_id AS taskId, assignment.id AS assignmentId, unit_name.name AS unitName, assignment.role,
       assignment.state
     FROM assignment JOIN unit ON unit.id = assignment.unit_id
       JOIN unit_name ON unit_name.unit_id = unit.id AND unit_name.kind = 'name'
     WHERE assignment.plan_id = ?
     ORDER BY CASE assignment.role WHEN 'lead' THEN 0 ELSE 1 END, unit.sort_order, unit.id`,
    [planId],
  );
  const units = new Map<number, FollowedUnit[]>();
  for (const { taskId, ...unit } of rows) {
    const known = units.get(taskId);
    if (known) known.push(unit);
    else units.set(taskId, [unit]);
  }
  const tasks: FollowedTask[] = [];
  for await (const task of everyTask(manager, planId))
    tasks.push({ number: tasks.length + 1, task, units: units.get(task.id) ?? [] });
  return tasks;
}
