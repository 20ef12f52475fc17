import { type Calendar, type CivilDate } from '@yaodian/calendar';
import { byHandAgainFrom } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { type Followed, findFollowed } from '../../assignments/acting/followed.queries.js';
import { lightsOf } from '../../assignments/lights/light.queries.js';
import { marks } from '../../database/columns.js';
import type { HandRung, PreviewedReminder, ReminderRefusal } from './reminder.dto.js';
import { type Receiver, receiversFor, toldAt } from './receivers.js';

/** What a reminder by hand does for one assignment, with whom it tells by their identifiers. */
export interface ByHand extends Omit<PreviewedReminder, 'persons'> {
  planTitle: string;
  told: Receiver[];
}

interface On {
  today: CivilDate;
  calendar: Calendar;
  /** Working days between two by hand for one assignment. */
  days: number;
}

/** Assignments as a reminder by hand would meet them today, in the order of their identifiers. */
export async function readByHand(
  manager: EntityManager,
  ids: readonly number[],
  rung: HandRung,
  { today, calendar, days }: On,
): Promise<ByHand[]> {
  const followed = await findFollowed(manager, ids);
  const contacts = await contactsOf(manager, ids);
  const last = await lastByHand(manager, ids);
  const lights = await lightsOf(manager, ids);
  const receivers = await receiversFor(
    manager,
    followed.map(({ unitId }) => unitId),
  );
  return followed.map((one) => {
    const told = toldAt(rung, one.unitId, receivers);
    const lastOn = last.get(one.id) ?? null;
    const from = byHandAgainFrom(lastOn, today, { calendar, days });
    const { shortName, ...contact } = contacts.get(one.id)!;
    return {
      ...{ assignmentId: one.id, taskId: one.taskId, planTitle: one.planTitle, title: one.title, unitId: one.unitId },
      ...{ unitName: shortName ?? one.unitName, state: one.state, told, ...contact, lastOn, from },
      ...{ role: one.role, light: lights.get(one.id)?.light ?? null },
      refused: refusalOf(one, { told, from, rung }),
    };
  });
}

function refusalOf(
  { planState, state }: Followed,
  { told, from, rung }: { told: readonly Receiver[]; from: CivilDate | null; rung: HandRung },
): ReminderRefusal | null {
  if (planState === 'archived') return 'archived';
  if (state !== 'awaiting-receipt' && state !== 'in-progress') return 'not-waiting';
  if (from !== null) return 'too-soon';
  return told.length === 0 && rung !== 'leader' ? 'nobody' : null;
}

interface Contact {
  shortName: string | null;
  leader: string | null;
  liaison: string | null;
  telephone: string | null;
}

async function contactsOf(manager: EntityManager, ids: readonly number[]): Promise<Map<number, Contact>> {
  if (ids.length === 0) return new Map();
  const rows = await manager.query<(Contact & { id: number })[]>(
    `SELECT assignment.id, short_name.name AS shortName, COALESCE(assignment.leader, unit.leader) AS leader, unit.liaison,
       unit.liaison_telephone AS telephone
     FROM assignment JOIN unit ON unit.id = assignment.unit_id
       LEFT JOIN unit_name short_name ON short_name.unit_id = unit.id AND short_name.kind = 'short-name'
     WHERE assignment.id IN (${marks(ids)})`,
    [...ids],
  );
  return new Map(rows.map(({ id, ...contact }) => [id, contact]));
}

async function lastByHand(manager: EntityManager, ids: readonly number[]): Promise<Map<number, CivilDate>> {
  if (ids.length === 0) return new Map();
  const rows = await manager.query<{ id: number; day: CivilDate }[]>(
    `SELECT assignment_id AS id, MAX(day) AS day FROM reminder
     WHERE way = 'by-hand' AND assignment_id IN (${marks(ids)}) GROUP BY assignment_id`,
    [...ids],
  );
  return new Map(rows.map(({ id, day }) => [id, day]));
}

/** The assignments that are named, and those of the tasks that are not over. */
export async function namedAssignments(
  manager: EntityManager,
  { tasks = [], assignments = [] }: { tasks?: readonly number[]; assignments?: readonly number[] },
): Promise<number[]> {
  const found = new Set(assignments);
  if (tasks.length > 0) {
    const rows = await manager.query<{ id: number }[]>(
      `SELECT assignment.id FROM assignment JOIN plan ON plan.id = assignment.plan_id
       WHERE assignment.task_id IN (${marks(tasks)}) AND plan.state = 'issued'
         AND assignment.state NOT IN ('closed', 'cancelled')`,
      [...tasks],
    );
    for (const { id } of rows) found.add(id);
  }
  return [...found];
}
