import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../assignments/acting/actor.js';
import { decidableBy } from '../assignments/acting/offers.js';
import { ofUnits, type Sql } from '../assignments/assignment.sql.js';
import { instant } from '../database/columns.js';
import { earliest, type Waiting, waiting } from './waiting.js';
import type { ToDoKind } from './workbench.dto.js';

interface Found {
  taskId: number;
  at: Date | string;
  deadline: CivilDate;
}

const find = (manager: EntityManager, at: string, [sql, values]: Sql): Promise<Found[]> =>
  manager.query<Found[]>(
    `SELECT assignment.task_id AS taskId, extension.${at} AS at, assignment.effective_deadline AS deadline
     FROM extension JOIN assignment ON assignment.id = extension.assignment_id JOIN plan ON plan.id = assignment.plan_id
     WHERE plan.state = 'issued' AND ${sql} ORDER BY extension.${at}`,
    values,
  );

/** What has to leave the unit has the deadline in force for its date; what is past that can only be given up. */
function byDeadline(kind: ToDoKind, found: readonly Found[], today: CivilDate): Waiting {
  const dates = found.map(({ deadline }) => deadline).sort();
  const late = dates.filter((date) => date < today).length;
  return waiting(kind, { count: found.length, late, due: dates[0] ?? null, taskId: found[0]?.taskId ?? null });
}

/** Extensions that the unit's head has given back. */
export async function extensionsToMend(
  manager: EntityManager,
  { served, personId }: Actor,
  today: CivilDate,
): Promise<Waiting> {
  const [units, values] = ofUnits([...served]);
  const sql = `extension.state = 'draft' AND extension.sent_back_by <> ? AND ${units}`;
  return byDeadline('mend-extension', await find(manager, 'sent_back_at', [sql, [personId, ...values]]), today);
}

/** Extensions that wait for the person as the unit's head. */
export async function extensionsToApprove(
  manager: EntityManager,
  { approves, personId }: Actor,
  today: CivilDate,
): Promise<Waiting> {
  const [units, values] = ofUnits([...approves]);
  const sql = `extension.state = 'submitted' AND extension.submitted_by <> ? AND ${units}`;
  return byDeadline('approve-extension', await find(manager, 'submitted_at', [sql, [personId, ...values]]), today);
}

/** Extensions that wait for the person's decision. */
export async function extensionsToDecide(manager: EntityManager, actor: Actor): Promise<Waiting> {
  const [sql, values] = decidableBy(actor);
  const found = await find(manager, 'left_at', [`extension.state = 'asked' AND ${sql}`, values]);
  return earliest(
    'decide-extension',
    found.map(({ at }) => instant(at)),
  );
}
