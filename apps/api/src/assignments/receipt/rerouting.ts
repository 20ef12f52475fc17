import type { UnitRole } from '@yaodian/decomposition';
import type { AssignmentState } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { json } from '../../database/columns.js';
import { withSuccessor } from '../../organisation/reorganisation/task-units.js';
import { currentUnits } from '../../organisation/unit.queries.js';
import { DomainError } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';
import { assign, writeAmendment, writeNews } from '../../plans/amending/amendment.changes.js';
import { requireReviewer } from '../../plans/amending/reviewer.js';
import { changeIssued } from '../../plans/plan.changes.js';
import type { TaskUnit } from '../../plans/task.dto.js';
import { TaskRow } from '../../plans/task.entity.js';
import type { Followed } from '../acting/followed.queries.js';

interface Wanted {
  unitId: number;
  reason: string;
  personId: number;
  at: Date;
}

/**
 * Puts another unit in the place of the one that has refused an assignment, in the task and as an amendment of its plan,
 * and tells the units concerned; gives the identifier of that unit's assignment. The refused one is cancelled already.
 * Throws DomainError validation, part-closed or reviewer-missing.
 */
export async function giveToOther(
  tx: EntityManager,
  { planId, taskId, title, unitId: former, unitName, role }: Followed,
  { unitId, reason, personId, at }: Wanted,
): Promise<number> {
  const other = (await currentUnits(tx)).find(({ id }) => id === unitId);
  if (!other || unitId === former) throw invalid('unitId', 'must be another unit that is there today');
  await changeIssued(tx, planId, {});
  const present = await tx.query<{ unitId: number; role: UnitRole; state: AssignmentState }[]>(
    "SELECT unit_id AS unitId, role, state FROM assignment WHERE task_id = ? AND state <> 'cancelled'",
    [taskId],
  );
  const own = present.find((one) => one.unitId === unitId);
  // its closed part would stay closed, and the duty be nobody's
  if (own?.state === 'closed') throw new DomainError('part-closed', { title, unit: other.name });
  const leads = role === 'lead' || own?.role === 'lead';
  const units = [
    ...present.filter((one) => one !== own),
    { unitId, role: leads ? ('lead' as const) : ('responsible' as const) },
  ];
  await requireReviewer(tx, planId, { units: new Set(own ? [] : [unitId]) });
  const news = await assign(tx, { id: taskId, planId }, units, at);
  news.set(former, 'cancelled');

  const [{ units: written }] = await tx.query<[{ units: string }]>('SELECT units FROM task WHERE id = ?', [taskId]);
  const before = json<TaskUnit[]>(written);
  const after = withSuccessor(before, [{ id: former, name: unitName }], other);
  const values = { units: JSON.stringify(after), version: () => 'version + 1', updatedAt: at };
  await tx.update(TaskRow, { id: taskId }, values);
  const change = { taskId, kind: 'edited' as const, before: { units: before }, after: { units: after } };
  await writeAmendment(tx, { planId, reason, personId, now: at, changed: [change] });
  await writeNews(tx, planId, new Map([[taskId, news]]), at);
  const [row] = await tx.query<[{ id: number }]>('SELECT id FROM assignment WHERE task_id = ? AND unit_id = ?', [
    taskId,
    unitId,
  ]);
  return row.id;
}
