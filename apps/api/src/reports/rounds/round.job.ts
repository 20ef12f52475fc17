import { civilDateOf } from '@yaodian/calendar';
import { owingOf, type RoundDates } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { IsNull, LessThanOrEqual } from 'typeorm';
import type { Sql } from '../../assignments/assignment.sql.js';
import { expireLights, refreshStaleLights } from '../../assignments/lights/refresh.js';
import { findStays } from '../../assignments/stays.queries.js';
import { record } from '../../audit/record.js';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { insertPlain } from '../../database/bulk.js';
import { marks, storedInstant } from '../../database/columns.js';
import { forUpdate } from '../../database/locking.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import type { Job } from '../../jobs/jobs.js';
import { RoundRow } from './round.entity.js';

/**
 * Opens rounds on their day, asks what has joined one that is open, and after the due time takes out the reports that are no longer owed; what was missed while no
 * server ran is made up. Each round once, whichever server does it.
 */
export const reportRounds = (unitOfWork: UnitOfWork): Job => ({
  name: 'report-rounds',
  every: 10 * 60_000,
  run: async (now) => {
    const today = civilDateOf(now);
    const { reader } = unitOfWork;
    const waiting = (condition: string) =>
      reader.query<{ id: number }[]>(
        `SELECT round.id FROM reporting_round round JOIN plan ON plan.id = round.plan_id
         WHERE plan.state = 'issued' AND ${condition} ORDER BY round.due, round.id`,
        [today],
      );
    for (const { id } of await waiting('round.opened_at IS NULL AND round.opens <= ?'))
      await unitOfWork.run((tx) => openRound(tx, id, now));
    for (const { id } of await waiting(`round.settled_at IS NULL AND round.due >= ? AND ${someJoined}`))
      await unitOfWork.run((tx) => askJoined(tx, id, now));
    for (const { id } of await waiting('round.settled_at IS NULL AND round.due < ?'))
      await unitOfWork.run((tx) => settleRound(tx, id, now));
    await refreshStaleLights(unitOfWork, now);
  },
});

/** Asks each assignment for its report that was open long enough in the period. Gives whether it was done now. */
export async function openRound(tx: EntityManager, id: number, now: Date): Promise<boolean> {
  // its dates may have been moved in the meantime
  const due = { id, openedAt: IsNull(), opens: LessThanOrEqual(civilDateOf(now)) };
  const { affected } = await tx.update(RoundRow, due, { openedAt: now });
  if (affected === 0) return false;
  const asked = await askedIn(tx, await tx.findOneByOrFail(RoundRow, { id }));
  await ask(tx, id, asked, now);
  await expireLights(tx, reportingIn(id));
  await record(tx, { action: 'round.open', objectId: id, before: {}, after: { reports: asked.length } });
  return true;
}

/**
 * Assignments that joined, or were taken up again, after a round had opened, and are not asked in it: they owe a report where
 * they are open in its period long enough, as in one that was opened early.
 */
const joinedSince = `assignment.state NOT IN ('closed', 'cancelled')
  AND (assignment.created_at >= round.opened_at OR EXISTS (SELECT 1 FROM assignment_transition moved
    WHERE moved.assignment_id = assignment.id AND moved.at >= round.opened_at AND moved.from_state IN ('closed', 'cancelled')))
  AND NOT EXISTS (SELECT 1 FROM progress_report report
    WHERE report.round_id = round.id AND report.assignment_id = assignment.id)`;
const someJoined = `EXISTS (SELECT 1 FROM assignment WHERE assignment.plan_id = plan.id AND ${joinedSince})`;

/** Asks these for their reports, too: once each, as the round's row is held. */
async function askJoined(tx: EntityManager, id: number, now: Date): Promise<void> {
  await tx.query(`SELECT id FROM reporting_round WHERE id = ?${forUpdate(tx)}`, [id]);
  const round = await tx.findOneByOrFail(RoundRow, { id });
  const rows = await tx.query<{ id: number }[]>(
    `SELECT assignment.id FROM assignment JOIN reporting_round round ON round.plan_id = assignment.plan_id
     WHERE round.id = ? AND ${joinedSince} ORDER BY assignment.id LIMIT ?`,
    [id, mostIds],
  );
  const joined = await askedIn(
    tx,
    round,
    rows.map((one) => one.id),
  );
  if (joined.length === 0) return;
  await ask(tx, id, joined, now);
  await expireLights(tx, [`id IN (${marks(joined)})`, joined]);
  await record(tx, { action: 'round.open', objectId: id, before: {}, after: { joined: joined.length } });
}

async function ask(tx: EntityManager, id: number, assignments: readonly number[], now: Date): Promise<void> {
  const units = await unitsOf(tx, assignments);
  const at = storedInstant(now);
  await insertPlain(
    tx,
    'progress_report',
    ['assignment_id', 'round_id', 'unit_id', 'state', 'is_owed', 'version', 'updated_at'],
    assignments.map((assignmentId) => [assignmentId, id, units.get(assignmentId) ?? 0, 'owed', 1, 1, at]),
  );
}

/** The assignments that a round asks for their reports if it opens now: those that were open long enough in its period. */
export async function askedIn(manager: EntityManager, round: RoundRow, among?: readonly number[]): Promise<number[]> {
  if (among?.length === 0) return [];
  const dates = datesOf(round);
  const calendar = await findCalendar(manager);
  const [sql, values] = ofRound(round);
  const wanted: Sql = among ? [`${sql} AND assignment.id IN (${marks(among)})`, [...values, ...among]] : [sql, values];
  const stays = await findStays(manager, wanted);
  const asked = [...stays].filter(([, own]) => {
    const state = own.at(-1)?.state;
    // what is about to be closed is asked, too: it owes its report if the closing is refused before that is due
    if (state === 'closed' || state === 'cancelled') return false;
    const { owes, stateWhenDue, openDays } = owingOf(own, dates, calendar);
    return owes || (stateWhenDue === 'closing' && openDays >= round.leastOpenDays);
  });
  return asked.map(([id]) => id);
}

/** Takes out of a round that is past due what is closed, cancelled or in closing, and has not reported. */
export async function settleRound(tx: EntityManager, id: number, now: Date): Promise<boolean> {
  const { affected } = await tx.update(RoundRow, { id, settledAt: IsNull() }, { settledAt: now });
  if (affected === 0) return false;
  const round = await tx.findOneByOrFail(RoundRow, { id });
  const calendar = await findCalendar(tx);
  const over = [...(await findStays(tx, reportingIn(id)))].flatMap(([assignmentId, own]) =>
    owingOf(own, datesOf(round), calendar).owes ? [] : [assignmentId],
  );
  for (let from = 0; from < over.length; from += mostIds)
    await setOwed(tx, id, over.slice(from, from + mostIds), false);
  await expireLights(tx, reportingIn(id));
  await record(tx, { action: 'round.settle', objectId: id, before: {}, after: { notOwed: over.length } });
  return true;
}

/**
 * Looks again at what assignments owe in the rounds of a plan that have opened, where their past came to be another one
 * (补录).
 */
export async function settleAnew(tx: EntityManager, planId: number, ids: readonly number[]): Promise<void> {
  const calendar = await findCalendar(tx);
  const rounds = (await tx.findBy(RoundRow, { planId })).filter(({ openedAt }) => openedAt !== null);
  if (rounds.length === 0) return;
  for (let from = 0; from < ids.length; from += mostIds) {
    const part = ids.slice(from, from + mostIds);
    const stays = await findStays(tx, [`assignment.id IN (${marks(part)})`, part]);
    for (const round of rounds) {
      const owes = (isOwed: boolean) =>
        [...stays].flatMap(([id, own]) => (owingOf(own, datesOf(round), calendar).owes === isOwed ? [id] : []));
      for (const isOwed of [true, false]) await setOwed(tx, round.id, owes(isOwed), isOwed);
    }
  }
}

/** Of what has not reported and is not so yet. */
async function setOwed(tx: EntityManager, roundId: number, ids: readonly number[], isOwed: boolean): Promise<void> {
  if (ids.length === 0) return;
  await tx.query(
    `UPDATE progress_report SET is_owed = ?, version = version + 1
     WHERE round_id = ? AND first_left_at IS NULL AND is_owed <> ? AND assignment_id IN (${marks(ids)})`,
    [Number(isOwed), roundId, Number(isOwed), ...ids],
  );
}

/** The assignments that were asked for a report in a round. */
const reportingIn = (id: number): Sql => [
  'assignment.id IN (SELECT assignment_id FROM progress_report WHERE round_id = ?)',
  [id],
];

/** Below the number of values that either database takes in one statement. */
const mostIds = 10_000;

const datesOf = ({ periodFirst, periodLast, countedUntil, leastOpenDays, due, closes }: RoundRow): RoundDates => ({
  period: { first: periodFirst, last: periodLast },
  countedUntil,
  leastOpenDays,
  due,
  closes,
});

/** The assignments of the plan's tasks that report in the round's rhythm. */
const ofRound = ({ planId, rhythm }: RoundRow): Sql => [
  `assignment.task_id IN (SELECT task.id FROM task JOIN plan ON plan.id = task.plan_id
     WHERE task.plan_id = ? AND COALESCE(task.round_rhythm, plan.round_rhythm) = ?)`,
  [planId, rhythm],
];

async function unitsOf(tx: EntityManager, assignments: readonly number[]): Promise<Map<number, number>> {
  const found = new Map<number, number>();
  for (let from = 0; from < assignments.length; from += mostIds) {
    const part = assignments.slice(from, from + mostIds);
    const sql = `SELECT id, unit_id AS unitId FROM assignment WHERE id IN (${marks(part)})`;
    for (const { id, unitId } of await tx.query<{ id: number; unitId: number }[]>(sql, part)) found.set(id, unitId);
  }
  return found;
}
