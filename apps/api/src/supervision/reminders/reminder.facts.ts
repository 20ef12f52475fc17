import { type CivilDate, civilDateOf } from '@yaodian/calendar';
import type { AwaitedReport, ReminderFacts } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { findFacts } from '../../assignments/lights/light.facts.js';
import { instant, marks } from '../../database/columns.js';

/** An assignment with all that its reminders depend on. */
export interface Remindable {
  id: number;
  unitId: number;
  /** 分管领导, as the unit names them for it, or else at all. */
  leader: string | null;
  facts: ReminderFacts;
}

/** A report that a round which opens on a day will ask for, by its assignment. */
export type Predicted = ReadonlyMap<number, readonly AwaitedReport[]>;

/** The assignments of issued plans that wait for their units, in the order of their identifiers. */
export async function waitingAfter(manager: EntityManager, id: number, count: number): Promise<number[]> {
  const rows = await manager.query<{ id: number }[]>(
    `SELECT assignment.id FROM assignment JOIN plan ON plan.id = assignment.plan_id
     WHERE assignment.id > ? AND plan.state = 'issued' AND assignment.state IN ('awaiting-receipt', 'in-progress')
     ORDER BY assignment.id LIMIT ?`,
    [id, count],
  );
  return rows.map((row) => row.id);
}

/** Assignments with the facts of their reminders, in a fixed number of statements however many they are. */
export async function findRemindable(
  manager: EntityManager,
  ids: readonly number[],
  predicted: Predicted = new Map(),
): Promise<Remindable[]> {
  if (ids.length === 0) return [];
  const rows = await manager.query<{ id: number; unitId: number; leader: string | null }[]>(
    `SELECT assignment.id, assignment.unit_id AS unitId, COALESCE(assignment.leader, unit.leader) AS leader
     FROM assignment JOIN unit ON unit.id = assignment.unit_id
     WHERE assignment.id IN (${marks(ids)}) ORDER BY assignment.id`,
    [...ids],
  );
  const facts = new Map((await findFacts(manager, ids)).map((one) => [one.id, one.facts]));
  const reports = await awaitedReports(manager, ids);
  const [closings, sent] = [await closingsInUnits(manager, ids), await sentCauses(manager, ids)];
  return rows.map(({ id, unitId, leader }) => ({
    ...{ id, unitId, leader },
    facts: {
      stays: facts.get(id)?.stays ?? [],
      deadline: facts.get(id)?.deadline ?? null,
      closingWaitsForHead: closings.has(id),
      reports: [...(reports.get(id) ?? []), ...(predicted.get(id) ?? [])],
      sent: sent.get(id) ?? new Set(),
    },
  }));
}

interface ReportValues {
  assignmentId: number;
  roundId: number;
  openedAt: Date | string;
  due: CivilDate;
  closes: CivilDate;
  returnDue: CivilDate | null;
  reopenedUntil: CivilDate | null;
  state: string;
}

/** What is still to come of the rounds that have opened: owed and not left, or returned. */
async function awaitedReports(manager: EntityManager, ids: readonly number[]): Promise<Map<number, AwaitedReport[]>> {
  const rows = await manager.query<ReportValues[]>(
    `SELECT report.assignment_id AS assignmentId, report.round_id AS roundId, round.opened_at AS openedAt, round.due,
       round.closes, report.return_due AS returnDue, report.reopened_until AS reopenedUntil, report.state
     FROM progress_report report JOIN reporting_round round ON round.id = report.round_id
       JOIN assignment ON assignment.id = report.assignment_id AND assignment.unit_id = report.unit_id
     WHERE report.assignment_id IN (${marks(ids)}) AND round.opened_at IS NOT NULL
       AND report.state IN ('owed', 'draft', 'submitted', 'returned')
       AND (report.is_owed = 1 OR report.first_left_at IS NOT NULL)
     ORDER BY round.due, round.id`,
    [...ids],
  );
  const found = new Map<number, AwaitedReport[]>();
  for (const { assignmentId, roundId, openedAt, due, closes, returnDue, reopenedUntil, state } of rows) {
    const report = {
      roundId,
      openedOn: civilDateOf(new Date(instant(openedAt))),
      by: returnDue ?? reopenedUntil ?? due,
      isAgain: returnDue !== null || reopenedUntil !== null,
      takenUntil: returnDue !== null ? null : (reopenedUntil ?? closes),
      waitsForHead: state === 'submitted',
    };
    found.set(assignmentId, [...(found.get(assignmentId) ?? []), report]);
  }
  return found;
}

/** Those whose request to close is written, and has not left the unit. */
async function closingsInUnits(manager: EntityManager, ids: readonly number[]): Promise<Set<number>> {
  const rows = await manager.query<{ id: number }[]>(
    `SELECT DISTINCT assignment_id AS id FROM closing_request
     WHERE assignment_id IN (${marks(ids)}) AND left_at IS NULL AND ended_at IS NULL`,
    [...ids],
  );
  return new Set(rows.map(({ id }) => id));
}

async function sentCauses(manager: EntityManager, ids: readonly number[]): Promise<Map<number, Set<string>>> {
  const rows = await manager.query<{ id: number; cause: string }[]>(
    `SELECT assignment_id AS id, cause FROM reminder
     WHERE assignment_id IN (${marks(ids)}) AND cause IS NOT NULL`,
    [...ids],
  );
  const found = new Map<number, Set<string>>();
  for (const { id, cause } of rows) found.set(id, (found.get(id) ?? new Set()).add(cause));
  return found;
}
