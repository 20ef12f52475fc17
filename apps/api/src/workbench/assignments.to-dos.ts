import { addWorkingDays, type CivilDate, workingDaysBetween } from '@yaodian/calendar';
import { receiptClock } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../assignments/acting/actor.js';
import { findStays } from '../assignments/stays.queries.js';
import { findCalendar } from '../calendar/calendar.queries.js';
import { instant, marks } from '../database/columns.js';
import { figuresOf } from '../plans/settings/setting.queries.js';
import { earliest, type Waiting, waiting } from './waiting.js';

/** 签收: what the units that the person serves have not signed for, and until when they have time. */
export async function receiptsToGive(manager: EntityManager, { served }: Actor, today: CivilDate): Promise<Waiting> {
  const units = [...served];
  if (units.length === 0) return waiting('sign', {});
  const condition = `assignment.state = 'awaiting-receipt' AND assignment.unit_id IN (${marks(units)})
    AND assignment.plan_id IN (SELECT id FROM plan WHERE state = 'issued')`;
  const rows = await manager.query<{ id: number; planId: number }[]>(
    `SELECT id, plan_id AS planId FROM assignment WHERE ${condition}`,
    units,
  );
  const stays = await findStays(manager, [condition, units]);
  const figures = await figuresOf(manager, [...new Set(rows.map(({ planId }) => planId))]);
  const calendar = await findCalendar(manager);
  const dates = rows.flatMap(({ id, planId }): CivilDate[] => {
    const clock = receiptClock(stays.get(id) ?? [], today, calendar);
    if (!clock) return [];
    // the clock rests while a refusal is undecided
    const rested = workingDaysBetween(calendar, clock.since, today) - clock.workingDays;
    return [addWorkingDays(calendar, clock.since, figures.get(planId)!.receiptDays + rested).date];
  });
  const [due = null] = dates.toSorted();
  return waiting('sign', { count: dates.length, late: dates.filter((date) => date < today).length, due });
}

/** Requests to close that wait for the person as the unit's head. */
export async function closingsToApprove(manager: EntityManager, { approves, personId }: Actor): Promise<Waiting> {
  const units = [...approves];
  if (units.length === 0) return waiting('approve-closing', {});
  const rows = await manager.query<{ taskId: number; at: Date | string }[]>(
    `SELECT assignment.task_id AS taskId, request.submitted_at AS at FROM closing_request request
       JOIN assignment ON assignment.id = request.assignment_id JOIN plan ON plan.id = assignment.plan_id
     WHERE request.left_at IS NULL AND request.ended_at IS NULL AND plan.state = 'issued'
       AND (request.submitted_by IS NULL OR request.submitted_by <> ?) AND assignment.unit_id IN (${marks(units)})
     ORDER BY request.submitted_at`,
    [personId, ...units],
  );
  const found = earliest(
    'approve-closing',
    rows.map(({ at }) => instant(at)),
  );
  return { ...found, taskId: rows[0]?.taskId ?? null };
}
