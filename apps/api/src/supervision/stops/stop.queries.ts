import { type Calendar, type CivilDate, isWorkingDay, workingDaysBetween } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import type { Sql } from '../../assignments/assignment.sql.js';
import { instant, marks } from '../../database/columns.js';
import type { LedgerPlan } from '../../ledger/ledger.dto.js';
import type { ClockStop, StopLine } from './stop.dto.js';

type Instants = 'enteredAt' | 'changedAt' | 'takenBackAt';

interface StopValues extends Omit<ClockStop, Instants | 'assignments'> {
  assignments: number | string;
  enteredAt: Date | string;
  changedAt: Date | string | null;
  takenBackAt: Date | string | null;
}

const stopColumns = `stop.id, stop.version, stop.first_day AS firstDay, stop.last_day AS lastDay, stop.reason, stop.words,
  author.name AS enteredBy, stop.entered_at AS enteredAt, changer.name AS changedBy, stop.changed_at AS changedAt,
  returner.name AS takenBackBy, stop.taken_back_at AS takenBackAt, stop.taken_back_words AS takenBackWords,
  (SELECT COUNT(*) FROM stopped_assignment every WHERE every.stop_id = stop.id) AS assignments`;

const joinPersons = `LEFT JOIN person author ON author.id = stop.entered_by
  LEFT JOIN person changer ON changer.id = stop.changed_by LEFT JOIN person returner ON returner.id = stop.taken_back_by`;

const maybe = (value: Date | string | null) => (value === null ? null : instant(value));

const toStop = ({ assignments, enteredAt, changedAt, takenBackAt, ...row }: StopValues): ClockStop => ({
  ...row,
  assignments: Number(assignments),
  enteredAt: instant(enteredAt),
  changedAt: maybe(changedAt),
  takenBackAt: maybe(takenBackAt),
});

/** The clock stops of each assignment, also those that were taken back; the first one first. */
export async function stopsOf(manager: EntityManager, ids: readonly number[]): Promise<Map<number, ClockStop[]>> {
  const found = new Map<number, ClockStop[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return found;
  const rows = await manager.query<(StopValues & { assignmentId: number })[]>(
    `SELECT stopped.assignment_id AS assignmentId, ${stopColumns}
     FROM stopped_assignment stopped JOIN clock_stop stop ON stop.id = stopped.stop_id ${joinPersons}
     WHERE stopped.assignment_id IN (${marks(ids)}) ORDER BY stop.first_day, stop.id`,
    [...ids],
  );
  for (const { assignmentId, ...row } of rows) found.get(assignmentId)?.push(toStop(row));
  return found;
}

/** The working days of a stop up to a day. */
export function lengthOf(
  { firstDay, lastDay }: Pick<ClockStop, 'firstDay' | 'lastDay'>,
  today: CivilDate,
  calendar: Calendar,
) {
  const last = lastDay ?? today;
  if (last < firstDay) return 0;
  return Number(isWorkingDay(calendar, firstDay)) + workingDaysBetween(calendar, firstDay, last);
}

/** Of which stops and assignments a person may know. */
export interface StopReader {
  /** What they decide on, on `assignment` and `plan`. */
  decided: Sql;
  /** Whether they see the others as well. */
  seesAll: boolean;
}

/** The plans of which the person may see stops, or enter some, the newest first. */
export async function plansWithStops(
  manager: EntityManager,
  { decided: [decided, values], seesAll }: StopReader,
): Promise<LedgerPlan[]> {
  const any = `EXISTS (SELECT 1 FROM assignment WHERE assignment.plan_id = plan.id AND ${decided})`;
  return manager.query<LedgerPlan[]>(
    `SELECT plan.id, plan.year, plan.title, plan.state FROM plan
     WHERE plan.state <> 'draft' ${seesAll ? '' : `AND ${any}`} ORDER BY plan.id DESC`,
    seesAll ? [] : values,
  );
}

interface Link {
  stopId: number;
  id: number;
  unit: string;
  title: string;
  decided: number | string;
}

/** The clock stops of a plan, the newest first, with those that were taken back; of one that is shared only what the person may see. */
export async function stopsOfPlan(
  manager: EntityManager,
  planId: number,
  { decided: [decided, values], seesAll }: StopReader,
): Promise<StopLine[]> {
  const links = await manager.query<Link[]>(
    `SELECT stopped.stop_id AS stopId, assignment.id, COALESCE(short_name.name, full_name.name) AS unit, task.title,
       CASE WHEN ${decided} THEN 1 ELSE 0 END AS decided
     FROM stopped_assignment stopped JOIN clock_stop stop ON stop.id = stopped.stop_id
       JOIN plan ON plan.id = stop.plan_id
       JOIN assignment ON assignment.id = stopped.assignment_id JOIN task ON task.id = assignment.task_id
       JOIN unit ON unit.id = assignment.unit_id
       JOIN unit_name full_name ON full_name.unit_id = unit.id AND full_name.kind = 'name'
       LEFT JOIN unit_name short_name ON short_name.unit_id = unit.id AND short_name.kind = 'short-name'
     WHERE stop.plan_id = ? ${seesAll ? '' : `AND ${decided}`} ORDER BY task.position, unit.sort_order, unit.id`,
    [...values, planId, ...(seesAll ? [] : values)],
  );
  const own = new Map<number, Link[]>();
  for (const link of links) own.set(link.stopId, [...(own.get(link.stopId) ?? []), link]);
  if (own.size === 0) return [];
  const rows = await manager.query<(StopValues & { isKept: number | string })[]>(
    `SELECT ${stopColumns}, CASE WHEN plan.state = 'issued' THEN 1 ELSE 0 END AS isKept
     FROM clock_stop stop JOIN plan ON plan.id = stop.plan_id ${joinPersons}
     WHERE stop.plan_id = ? AND stop.id IN (${marks([...own.keys()])}) ORDER BY stop.id DESC`,
    [planId, ...own.keys()],
  );
  return rows.map(({ isKept, ...row }) => {
    const stopped = own.get(row.id)!;
    const stop = toStop(row);
    const isWhole = stopped.filter((link) => Number(link.decided) === 1).length === stop.assignments;
    return {
      ...stop,
      planId,
      assignmentIds: stopped.map(({ id }) => id),
      named: stopped.map(({ unit, title }) => `${unit}：${title}`),
      changeable: Number(isKept) === 1 && stop.takenBackAt === null && isWhole,
    };
  });
}

/** A stop that lies on some of the same days for one of some assignments, other than `except`. */
export async function findOverlap(
  manager: EntityManager,
  ids: readonly number[],
  { firstDay, lastDay }: Pick<ClockStop, 'firstDay' | 'lastDay'>,
  except: number | null,
): Promise<{ firstDay: CivilDate; lastDay: CivilDate | null; unit: string; title: string } | undefined> {
  if (ids.length === 0) return undefined;
  const [row] = await manager.query<{ firstDay: CivilDate; lastDay: CivilDate | null; unit: string; title: string }[]>(
    `SELECT stop.first_day AS firstDay, stop.last_day AS lastDay, unit_name.name AS unit, task.title
     FROM stopped_assignment stopped JOIN clock_stop stop ON stop.id = stopped.stop_id
       JOIN assignment ON assignment.id = stopped.assignment_id JOIN task ON task.id = assignment.task_id
       JOIN unit_name ON unit_name.unit_id = assignment.unit_id AND unit_name.kind = 'name'
     WHERE stop.taken_back_at IS NULL AND stop.id <> ? AND stopped.assignment_id IN (${marks(ids)})
       AND (stop.last_day IS NULL OR stop.last_day >= ?) ${lastDay === null ? '' : 'AND stop.first_day <= ?'}
     ORDER BY stop.id LIMIT 1`,
    [except ?? 0, ...ids, firstDay, ...(lastDay === null ? [] : [lastDay])],
  );
  return row;
}

/** The assignments of a stop. */
export async function assignmentsOf(manager: EntityManager, stopId: number): Promise<number[]> {
  const sql = 'SELECT assignment_id AS id FROM stopped_assignment WHERE stop_id = ? ORDER BY assignment_id';
  return (await manager.query<{ id: number }[]>(sql, [stopId])).map(({ id }) => id);
}

/** Kept for the log: what a stop says. */
export const contentOf = ({
  firstDay,
  lastDay,
  reason,
  words,
}: Pick<ClockStop, 'firstDay' | 'lastDay' | 'reason' | 'words'>) => ({
  firstDay,
  lastDay,
  reason,
  words,
});
