import { type CivilDate, civilDateOf } from '@yaodian/calendar';
import type { DeadlineFacts } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { instant, json, marks } from '../../database/columns.js';
import type { Deadline, TaskContent } from '../../plans/task.dto.js';
import { grantedOf } from '../../supervision/extensions/extension.facts.js';
import { clockStopsOf } from '../../supervision/stops/stop.facts.js';

/** What an assignment's task says of its deadline, and when its plan was issued. */
export interface DeadlineSource {
  id: number;
  taskId: number;
  deadlineKind: Deadline['kind'];
  deadlineDate: CivilDate | null;
  issuedAt: Date | string;
}

/** What the deadlines of assignments come from, in a fixed number of statements; none for those that have no deadline. */
export async function deadlineFactsOf(
  manager: EntityManager,
  rows: readonly DeadlineSource[],
): Promise<Map<number, DeadlineFacts>> {
  const ids = rows.map(({ id }) => id);
  const extensions = await grantedOf(manager, ids);
  const stops = await clockStopsOf(manager, ids);
  const deadlinesSet = await deadlinesSetOn(manager, [...new Set(rows.map(({ taskId }) => taskId))]);
  const found = new Map<number, DeadlineFacts>();
  for (const { id, taskId, deadlineKind, deadlineDate, issuedAt } of rows) {
    if (deadlineKind !== 'date' || deadlineDate === null) continue;
    const setOn = deadlinesSet.get(taskId) ?? civilDateOf(new Date(instant(issuedAt)));
    found.set(id, {
      first: { date: deadlineDate, setOn },
      extensions: extensions.get(id) ?? [],
      stops: stops.get(id) ?? [],
    });
  }
  return found;
}

/** The day of the last amendment that said something of a task's deadline, by the task. */
async function deadlinesSetOn(manager: EntityManager, tasks: readonly number[]): Promise<Map<number, CivilDate>> {
  const rows = await manager.query<{ taskId: number; content: string; at: Date | string }[]>(
    `SELECT amended_task.task_id AS taskId, amended_task.new_values AS content, amendment.created_at AS at
     FROM amended_task JOIN amendment ON amendment.id = amended_task.amendment_id
     WHERE amended_task.task_id IN (${marks(tasks)}) AND amended_task.new_values LIKE '%"deadline":%'
     ORDER BY amended_task.id`,
    [...tasks],
  );
  const set = rows.filter(({ content }) => 'deadline' in json<Partial<TaskContent>>(content));
  return new Map(set.map(({ taskId, at }) => [taskId, civilDateOf(new Date(instant(at)))]));
}
