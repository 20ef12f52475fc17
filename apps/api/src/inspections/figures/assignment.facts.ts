import { type CivilDate, civilDateOf } from '@yaodian/calendar';
import type { AssignmentFact, ReportFact } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { inForce } from '../../assignments/assignment.sql.js';
import { joinRecorded } from '../../assignments/recording/recorded.sql.js';
import { instant, marks } from '../../database/columns.js';
import type { CountedTask } from './counting.js';
import { grouped } from './grouped.js';

interface Tasks {
  tasks: ReadonlyMap<number, CountedTask>;
}

/** What a unit has now, without what was cancelled. */
export async function assignmentsOf(
  manager: EntityManager,
  { planId }: { planId: number },
  units: readonly number[],
  { tasks }: Tasks,
): Promise<Map<number, AssignmentFact[]>> {
  const rows = await manager.query<
    {
      id: number;
      taskId: number;
      unitId: number;
      createdAt: Date | string;
      deadline: CivilDate | null;
      isDated: number | string;
      leftAt: Date | string | null;
      closedOn: CivilDate | null;
      closedAt: Date | string | null;
    }[]
  >(
    // what archiving closed went on to the end of the year
    `SELECT assignment.id, assignment.task_id AS taskId, assignment.unit_id AS unitId,
       assignment.created_at AS createdAt, ${inForce} AS deadline,
       CASE WHEN task.deadline_kind = 'date' THEN 1 ELSE 0 END AS isDated,
       (SELECT MAX(request.left_at) FROM closing_request request WHERE request.assignment_id = assignment.id
         AND request.outcome = 'accepted' AND assignment.state = 'closed') AS leftAt,
       CASE WHEN assignment.state = 'closed' THEN recorded.closed_on END AS closedOn,
       (SELECT MAX(moved.at) FROM assignment_transition moved WHERE moved.assignment_id = assignment.id
         AND moved.to_state = 'closed' AND assignment.state = 'closed' AND assignment.closed_from IS NULL) AS closedAt
     FROM assignment JOIN task ON task.id = assignment.task_id ${joinRecorded}
     WHERE assignment.plan_id = ? AND assignment.unit_id IN (${marks(units)}) AND assignment.state <> 'cancelled'
     ORDER BY task.position, task.id`,
    [planId, ...units],
  );
  const day = (at: Date | string | null) => (at === null ? null : civilDateOf(new Date(instant(at))));
  const facts = rows.map(({ id, taskId, unitId, createdAt, deadline, isDated, leftAt, closedOn, closedAt }) => {
    const due = Number(isDated) === 1 ? deadline : null;
    const closed = closedAt === null ? null : (day(leftAt) ?? closedOn ?? day(closedAt));
    const ends = [closed, due].filter((one) => one !== null).sort();
    return {
      unitId,
      assignmentId: id,
      from: day(createdAt)!,
      until: ends[0] ?? null,
      deadline: due,
      targets: tasks.get(taskId)?.countsFor(id) ?? [],
    };
  });
  const found = grouped(facts, ({ unitId }) => unitId);
  return new Map([...found].map(([unitId, own]) => [unitId, own.map(({ unitId: _unit, ...fact }) => fact)]));
}

/**
 * The assignments whose report a unit owed and which went to another unit since: without a count target they ask for one
 * disclosure of the one that owed; a count target binds who has the assignment now.
 */
export async function passedOn(
  manager: EntityManager,
  assignments: ReadonlyMap<number, readonly AssignmentFact[]>,
  reports: ReadonlyMap<number, readonly ReportFact[]>,
  { tasks }: Tasks,
): Promise<Map<number, AssignmentFact[]>> {
  const asked = new Map<number, Set<number>>();
  for (const [unitId, owed] of reports) {
    const own = new Set(assignments.get(unitId)?.map(({ assignmentId }) => assignmentId));
    const others = owed.map(({ assignmentId }) => assignmentId).filter((id) => !own.has(id));
    if (others.length > 0) asked.set(unitId, new Set(others));
  }
  const ids = [...new Set([...asked.values()].flatMap((some) => [...some]))];
  if (ids.length === 0) return new Map();
  const rows = await manager.query<{ id: number; taskId: number; createdAt: Date | string }[]>(
    `SELECT id, task_id AS taskId, created_at AS createdAt FROM assignment
     WHERE id IN (${marks(ids)}) AND state <> 'cancelled'`,
    ids,
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  const factsOf = (some: Set<number>) =>
    [...some].flatMap((id): AssignmentFact[] => {
      const row = known.get(id);
      if (!row || (tasks.get(row.taskId)?.countsFor(id).length ?? 0) > 0) return [];
      const from = civilDateOf(new Date(instant(row.createdAt)));
      return [{ assignmentId: id, from, until: null, deadline: null, targets: [] }];
    });
  return new Map([...asked].map(([unitId, some]) => [unitId, factsOf(some)]));
}
