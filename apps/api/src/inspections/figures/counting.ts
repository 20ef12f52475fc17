import type { Calendar, CivilDate } from '@yaodian/calendar';
import type { TargetFact } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { json } from '../../database/columns.js';
import type { Target } from '../../plans/task.dto.js';

/** By what facts are counted. */
export interface Counting {
  calendar: Calendar;
  today: CivilDate;
}

/** A task of the plan, as far as figures depend on it. */
export interface CountedTask {
  title: string;
  targets: TargetFact[];
}

/** The tasks of a plan by their identifiers. */
export async function findCountedTasks(manager: EntityManager, planId: number): Promise<Map<number, CountedTask>> {
  const rows = await manager.query<{ id: number; title: string; targets: string }[]>(
    'SELECT id, title, targets FROM task WHERE plan_id = ?',
    [planId],
  );
  return new Map(
    rows.map(({ id, title, targets }) => [
      id,
      { title, targets: json<Target[]>(targets).map((target, index) => ({ ...target, index })) },
    ]),
  );
}
