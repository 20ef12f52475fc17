import type { EntityManager } from 'typeorm';
import { refreshLightsOfTasks } from '../../assignments/lights/refresh.js';
import { insertAll, insertPlain } from '../../database/bulk.js';
import { storedInstant } from '../../database/columns.js';
import { writeUnitEvents, type UnitNews } from '../../notifications/unit-event.changes.js';
import { RoundRow } from '../../reports/rounds/round.entity.js';
import { roundRow } from '../../reports/rounds/round.rows.js';
import { TaskRow } from '../task.entity.js';
import type { Issue } from './issue.reading.js';

/** Writes what a plan that is issued gives to each unit: its assignments, the rounds, and the event that tells it so. Groups are from now on the units that they are now. */
export async function writeIssue(tx: EntityManager, planId: number, issue: Issue, now: Date): Promise<void> {
  const { tasks, rounds } = issue;
  const at = storedInstant(now);
  for (const { id, printed } of tasks) {
    if (printed.some(({ members }) => members)) await tx.update(TaskRow, { id }, { units: JSON.stringify(printed) });
  }
  await insertPlain(
    tx,
    'assignment',
    ['plan_id', 'task_id', 'unit_id', 'role', 'state', 'version', 'created_at'],
    // each waits for its unit to sign for it
    tasks.flatMap(({ id, units }) =>
      units.map(({ unitId, role }) => [planId, id, unitId, role, 'awaiting-receipt', 1, at]),
    ),
  );
  await refreshLightsOfTasks(
    tx,
    tasks.map(({ id }) => id),
    now,
  );
  await insertAll(
    tx,
    RoundRow,
    [...rounds].flatMap(([rhythm, own]) => own.map((round) => roundRow(planId, rhythm, round))),
  );
  await writeUnitEvents(tx, planId, newsOf(tasks), now);
}

function newsOf(tasks: Issue['tasks']): UnitNews[] {
  const ofUnit = new Map<number, number[]>();
  for (const { id, units } of tasks) {
    for (const { unitId } of units) ofUnit.set(unitId, [...(ofUnit.get(unitId) ?? []), id]);
  }
  return [...ofUnit].map(([unitId, ids]) => ({ unitId, kind: 'issued', tasks: ids }));
}
