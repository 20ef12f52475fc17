import type { EntityManager } from 'typeorm';
import type { Lineage, LinkedTask, TaskLink } from './carry.dto.js';

/** A condition on `other`, the task at the far end of a link, for those who may not see all tasks. */
export type Visible = [sql: string, values: (string | number)[]];

/** What the tasks of a plan, or one task, go on with, and what goes on with them; the earliest year first. */
export async function findLineage(
  manager: EntityManager,
  of: { planId: number } | { taskId: number },
  visible: Visible = ['1 = 1', []],
): Promise<Lineage> {
  const [condition, value] = 'planId' in of ? ['own.plan_id = ?', of.planId] : ['own.id = ?', of.taskId];
  const links = async (own: string, far: string): Promise<TaskLink[]> => {
    const [isVisible, values] = visible;
    const rows = await manager.query<(LinkedTask & { taskId: number })[]>(
      `SELECT own.id AS taskId, other.id, other.title, other.deadline_text AS deadlineText,
         other.deadline_date AS deadlineDate, plan.id AS planId, plan.title AS planTitle, plan.state AS planState, plan.year
       FROM task own JOIN carried_task link ON link.${own} = own.id JOIN task other ON other.id = link.${far}
         JOIN plan ON plan.id = other.plan_id
       WHERE ${condition} AND ${isVisible} ORDER BY own.position, own.id, plan.year, other.id`,
      [value, ...values],
    );
    return rows.map(({ taskId, ...other }) => ({ taskId, other }));
  };
  return { from: await links('task_id', 'from_task_id'), into: await links('from_task_id', 'task_id') };
}
