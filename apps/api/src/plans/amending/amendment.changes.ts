import type { UnitRole } from '@yaodian/decomposition';
import type { EntityManager } from 'typeorm';
import type { AssignmentState } from '@yaodian/supervision';
import { refreshLightsOfTasks } from '../../assignments/lights/refresh.js';
import { move, type Moved } from '../../assignments/transitions.js';
import { record } from '../../audit/record.js';
import { insertAll, insertPlain } from '../../database/bulk.js';
import { storedInstant } from '../../database/columns.js';
import { noteChanges } from '../../live/note-change.js';
import type { UnitEventKind } from '../../notifications/unit-event.dto.js';
import { writeUnitEvents } from '../../notifications/unit-event.changes.js';
import type { AssignedUnit } from '../issuing/assigned.js';
import type { AmendmentKind, ChangedContent } from './amendment.dto.js';
import { dropUndatedExtensions } from '../../supervision/extensions/extension.facts.js';
import { AmendedTaskRow, AmendmentRow } from './amendment.entity.js';

/** What an amendment means for a unit of a task. */
export type News = Exclude<UnitEventKind, 'issued'>;

interface Present {
  id: number;
  unitId: number;
  role: UnitRole;
  state: AssignmentState;
}

/**
 * Brings the assignments of a task in line with the units that it has now: a unit that joins waits for its receipt from
 * now on, also where it had been taken out before; a unit that leaves has its assignment cancelled, unless it is closed:
 * what was done stays done. Gives what that means for each unit.
 */
export async function assign(
  tx: EntityManager,
  task: { id: number; planId: number },
  units: readonly AssignedUnit[],
  now: Date,
): Promise<Map<number, News>> {
  const news = new Map<number, News>();
  const present = await presentOf(tx, task.id);
  const ofUnit = new Map(present.map((one) => [one.unitId, one]));
  const joining: AssignedUnit[] = [];
  const restored: Moved[] = [];
  const at = storedInstant(now);
  for (const { unitId, role } of units) {
    const own = ofUnit.get(unitId);
    const isOpen = own !== undefined && own.state !== 'cancelled';
    news.set(unitId, isOpen ? 'amended' : 'added');
    if (!own) joining.push({ unitId, role });
    else if (!isOpen) {
      await tx.query('UPDATE assignment SET role = ?, created_at = ? WHERE id = ?', [role, at, own.id]);
      restored.push({ id: own.id, unitId, from: own.state, to: 'awaiting-receipt' });
    } else if (own.role !== role)
      await tx.query('UPDATE assignment SET role = ?, version = version + 1 WHERE id = ?', [role, own.id]);
  }
  const columns = ['plan_id', 'task_id', 'unit_id', 'role', 'state', 'version', 'created_at'];
  const rows = joining.map(({ unitId, role }) => [task.planId, task.id, unitId, role, 'awaiting-receipt', 1, at]);
  await insertPlain(tx, 'assignment', columns, rows);
  const leaving = present.filter(
    ({ unitId, state }) => state !== 'cancelled' && state !== 'closed' && !news.has(unitId),
  );
  for (const { unitId } of leaving) news.set(unitId, 'cancelled');
  await move(tx, restored, { act: 'restore', at: now });
  const cancelled = leaving.map(({ id, unitId, state }): Moved => ({ id, unitId, from: state, to: 'cancelled' }));
  await move(tx, cancelled, { act: 'cancel', at: now });
  return news;
}

/** What an amendment that leaves the units of a task alone means for each of them. */
export async function tellUnits(tx: EntityManager, taskId: number): Promise<Map<number, News>> {
  const open = (await presentOf(tx, taskId)).filter(({ state }) => state !== 'cancelled');
  return new Map(open.map(({ unitId }) => [unitId, 'amended']));
}

const presentOf = (tx: EntityManager, taskId: number): Promise<Present[]> =>
  tx.query('SELECT id, unit_id AS unitId, role, state FROM assignment WHERE task_id = ?', [taskId]);

/** Tells every unit concerned, with one event for each thing that it means to it. Gives how many units that are. */
export async function writeNews(
  tx: EntityManager,
  planId: number,
  ofTasks: ReadonlyMap<number, ReadonlyMap<number, News>>,
  createdAt: Date,
): Promise<number> {
  const events = new Map<string, { unitId: number; kind: News; tasks: number[] }>();
  for (const [taskId, news] of ofTasks) {
    for (const [unitId, kind] of news) {
      const key = `${unitId} ${kind}`;
      const event = events.get(key) ?? { unitId, kind, tasks: [] };
      events.set(key, event);
      event.tasks.push(taskId);
    }
  }
  await writeUnitEvents(tx, planId, [...events.values()], createdAt);
  const units = [...new Set([...events.values()].map(({ unitId }) => unitId))];
  await noteChanges(
    tx,
    units.map((unitId) => ({ noun: 'unit-event', objectId: planId, unitId })),
  );
  return units.length;
}

/** A task that an amendment edits, adds or cancels. */
export interface Changed {
  taskId: number;
  kind: AmendmentKind;
  before: ChangedContent | null;
  after: ChangedContent | null;
}

interface Written {
  planId: number;
  reason: string;
  personId: number;
  changed: readonly Changed[];
  now: Date;
}

/** Keeps what was changed of an issued plan and why, also in the audit log; gives its identifier. */
export async function writeAmendment(
  tx: EntityManager,
  { planId, reason, personId, changed, now }: Written,
): Promise<number> {
  const { identifiers } = await tx.insert(AmendmentRow, { planId, reason, createdBy: personId, createdAt: now });
  const { id } = identifiers[0] as { id: number };
  const rows = changed.map(({ before, after, ...row }) => ({
    amendmentId: id,
    ...row,
    before: before && JSON.stringify(before),
    after: after && JSON.stringify(after),
  }));
  await insertAll(tx, AmendedTaskRow, rows);
  const tasks = changed.map(({ taskId }) => taskId);
  await dropUndatedExtensions(tx, tasks, now);
  await refreshLightsOfTasks(tx, tasks, now);
  const sideOf = (side: 'before' | 'after') =>
    Object.fromEntries(changed.map((row) => [`task ${row.taskId}`, row[side] ?? (side === 'after' ? row.kind : null)]));
  const after = { reason, ...sideOf('after') };
  await record(tx, { action: 'plan.amend', objectId: planId, before: sideOf('before'), after });
  return id;
}
