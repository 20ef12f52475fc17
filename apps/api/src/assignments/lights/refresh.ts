import { setImmediate as othersTurn } from 'node:timers/promises';
import { type Calendar, type CivilDate, civilDateOf } from '@yaodian/calendar';
import { deadlinesFor, lightOf, type SupervisionSettings } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { marks } from '../../database/columns.js';
import { forUpdate } from '../../database/locking.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import { supervisionSettingsOf } from '../../plans/settings/setting.queries.js';
import type { Sql } from '../assignment.sql.js';
import { findFacts, type FoundAssignment, type StoredLight } from './light.facts.js';

/** Assignments of one statement, and of one transaction where nothing else is done in it. */
const atOnce = 500;

/**
 * Computes the lights (红黄绿灯) of assignments anew and stores them: whoever changes a fact of a light calls it in the same
 * transaction, behind the change. The assignments are held from before their facts are read, so of two changes at the same
 * time the second one meets what the first one did. The light of an archived plan is that of its last day.
 */
export async function refreshLights(tx: EntityManager, ids: readonly number[], now: Date): Promise<void> {
  const sorted = [...new Set(ids)].sort((one, other) => one - other);
  for (let from = 0; from < sorted.length; from += atOnce) {
    await refreshPart(tx, sorted.slice(from, from + atOnce), now);
    await othersTurn();
  }
}

/** The same for all assignments of tasks. */
export async function refreshLightsOfTasks(tx: EntityManager, tasks: readonly number[], now: Date): Promise<void> {
  const ids: number[] = [];
  for (let from = 0; from < tasks.length; from += atOnce) {
    const part = tasks.slice(from, from + atOnce);
    const sql = `SELECT id FROM assignment WHERE task_id IN (${marks(part)})`;
    ids.push(...(await tx.query<{ id: number }[]>(sql, part)).map(({ id }) => id));
  }
  await refreshLights(tx, ids, now);
}

/**
 * Says that the lights of assignments have to be computed anew, where one change is about so many that it cannot do it in
 * its own transaction: `refreshStaleLights` does it behind it, or at the latest the schedule.
 */
export const expireLights = (tx: EntityManager, [sql, values]: Sql): Promise<unknown> =>
  tx.query(`UPDATE assignment SET light_on = NULL WHERE ${sql}`, values);

/**
 * Computes all lights that are not of today, or have expired: each part in a transaction of its own, which changes nothing
 * of what another server has done meanwhile. Gives how many that were.
 */
export async function refreshStaleLights(unitOfWork: UnitOfWork, now: Date): Promise<number> {
  let [done, last] = [0, 0];
  for (;;) {
    const ids = await staleAfter(unitOfWork.reader, last, civilDateOf(now));
    if (ids.length === 0) return done;
    await unitOfWork.run((tx) => refreshPart(tx, ids, now));
    last = ids.at(-1)!;
    done += ids.length;
    await othersTurn();
  }
}

async function staleAfter(manager: EntityManager, id: number, today: CivilDate): Promise<number[]> {
  const rows = await manager.query<{ id: number }[]>(
    `SELECT assignment.id FROM assignment JOIN plan ON plan.id = assignment.plan_id
     WHERE assignment.id > ? AND (assignment.light_on IS NULL OR (plan.state = 'issued' AND assignment.light_on <> ?))
     ORDER BY assignment.id LIMIT ?`,
    [id, today, atOnce],
  );
  return rows.map((row) => row.id);
}

async function refreshPart(tx: EntityManager, ids: readonly number[], now: Date): Promise<void> {
  await tx.query(`SELECT id FROM assignment WHERE id IN (${marks(ids)}) ORDER BY id${forUpdate(tx)}`, [...ids]);
  const found = await findFacts(tx, ids);
  const calendar = await findCalendar(tx);
  const settings = await supervisionSettingsOf(tx, [...new Set(found.map(({ planId }) => planId))]);
  const changed = new Map<string, { light: StoredLight; ids: number[] }>();
  for (const one of found) {
    const light = lightFor(one, { today: civilDateOf(now), calendar, settings: settings.get(one.planId)! });
    const key = keyOf(light);
    if (key === keyOf(one.stored)) continue;
    const group = changed.get(key);
    if (group) group.ids.push(one.id);
    else changed.set(key, { light, ids: [one.id] });
  }
  for (const { light, ids: alike } of changed.values())
    await tx.query(
      `UPDATE assignment SET light = ?, light_reasons = ?, missed_periods = ?, first_deadline = ?,
         effective_deadline = ?, light_on = ? WHERE id IN (${marks(alike)})`,
      [light.light, light.reasons, light.missed, light.first, light.effective, light.on, ...alike],
    );
}

/** By what two lights are the same. */
const keyOf = ({ light, reasons, missed, first, effective, on }: StoredLight): string =>
  JSON.stringify([light, reasons, missed, first, effective, on]);

function lightFor(
  { facts, archivedOn }: FoundAssignment,
  { today, calendar, settings }: { today: CivilDate; calendar: Calendar; settings: SupervisionSettings },
): StoredLight {
  const on = archivedOn ?? today;
  const { light, reasons, missed } = lightOf(facts, on, calendar, settings);
  const deadlines = deadlinesFor(facts, on, calendar);
  return {
    light,
    reasons: JSON.stringify(reasons),
    missed: JSON.stringify(missed),
    first: deadlines?.first ?? null,
    effective: deadlines?.effective.date ?? null,
    on,
  };
}
