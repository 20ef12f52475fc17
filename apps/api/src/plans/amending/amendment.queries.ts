import type { EntityManager } from 'typeorm';
import { instant, json } from '../../database/columns.js';
import type { AmendedTask, Amendment, ChangedContent } from './amendment.dto.js';

interface Values extends Omit<AmendedTask, 'taskId' | 'before' | 'after'>, Omit<Amendment, 'at' | 'tasks'> {
  /** Null where no task was amended. */
  taskId: number | null;
  at: Date | string;
  before: string | null;
  after: string | null;
}

/** The amendments of a plan, or those that changed one task with what they changed in it: the newest first. */
export async function findAmendments(
  manager: EntityManager,
  of: { planId: number } | { taskId: number } | { id: number },
): Promise<Amendment[]> {
  const [condition, value] =
    'planId' in of
      ? ['amendment.plan_id = ?', of.planId]
      : 'taskId' in of
        ? ['changed.task_id = ?', of.taskId]
        : ['amendment.id = ?', of.id];
  const rows = await manager.query<Values[]>(
    `SELECT amendment.id, amendment.reason, amendment.created_at AS at, person.name AS "by",
       changed.task_id AS taskId, task.title, changed.kind, changed.old_values AS "before",
       changed.new_values AS "after"
     FROM amendment LEFT JOIN amended_task changed ON changed.amendment_id = amendment.id
       LEFT JOIN task ON task.id = changed.task_id LEFT JOIN person ON person.id = amendment.created_by
     WHERE ${condition} ORDER BY amendment.id DESC, changed.id`,
    [value],
  );
  const found = new Map<number, Amendment>();
  for (const { id, reason, at, by, taskId, title, kind, before, after } of rows) {
    const amendment = found.get(id) ?? { id, reason, at: instant(at), by, tasks: [] };
    found.set(id, amendment);
    if (taskId !== null) amendment.tasks.push({ taskId, title, kind, before: content(before), after: content(after) });
  }
  return [...found.values()];
}

const content = (value: string | null) => (value === null ? null : json<ChangedContent>(value));
