import { type CivilDate, endOf, addDays } from '@yaodian/calendar';
import type { AssignmentState, Stay } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { instant } from '../database/columns.js';
import type { Sql } from './assignment.sql.js';
import { joinRecorded } from './recording/recorded.sql.js';
import type { WrittenAct } from './transitions.js';

interface Values {
  id: number;
  state: AssignmentState;
  createdAt: Date | string;
  /** As recorded (补录). */
  closedOn: CivilDate | null;
}

interface Moved {
  assignmentId: number;
  act: WrittenAct;
  from: AssignmentState;
  to: AssignmentState;
  at: Date | string;
}

/**
 * How long each assignment was in which state since it was issued, by its identifier. `wanted` is a condition on the table
 * `assignment`; what was before an assignment was taken up again by an amendment does not count. What was recorded (补录) counts from when it
 * was, and not from when somebody wrote it down.
 */
export async function findStays(manager: EntityManager, [sql, values]: Sql): Promise<Map<number, Stay[]>> {
  const assignments = await manager.query<Values[]>(
    `SELECT assignment.id, assignment.state, assignment.created_at AS createdAt, recorded.closed_on AS closedOn
     FROM assignment ${joinRecorded} WHERE ${sql}`,
    values,
  );
  const transitions = await manager.query<Moved[]>(
    `SELECT moved.assignment_id AS assignmentId, moved.act, moved.from_state AS "from", moved.to_state AS "to", moved.at
     FROM assignment_transition moved JOIN assignment ON assignment.id = moved.assignment_id
     WHERE ${sql} ORDER BY moved.id`,
    values,
  );
  const ofAssignment = new Map<number, Moved[]>();
  for (const moved of transitions)
    ofAssignment.set(moved.assignmentId, [...(ofAssignment.get(moved.assignmentId) ?? []), moved]);
  return new Map(assignments.map((one) => [one.id, staysOf(one, ofAssignment.get(one.id) ?? [])]));
}

function staysOf({ state, createdAt, closedOn }: Values, transitions: readonly Moved[]): Stay[] {
  const begin = new Date(instant(createdAt));
  const moves = standing(transitions)
    .map(({ act, from, to, at }) => ({ act, from, to, at: new Date(instant(at)) }))
    .filter(({ at }) => at > begin);
  let starts = [{ state: moves[0]?.from ?? state, from: begin }];
  for (const { act, to, at } of moves) {
    const from = sinceWhen(act, at, { begin, closedOn });
    starts = [...starts.filter((start) => start.from < from), { state: to, from }];
  }
  return starts.map((start, index) => ({ ...start, until: starts[index + 1]?.from ?? null }));
}

/** What was recorded and taken back has never been. */
function standing(transitions: readonly Moved[]): Moved[] {
  const left: Moved[] = [];
  for (const moved of transitions) {
    if (moved.act === 'take-back-record') left.pop();
    else left.push(moved);
  }
  return left;
}

function sinceWhen(act: WrittenAct, at: Date, { begin, closedOn }: { begin: Date; closedOn: CivilDate | null }): Date {
  if (act === 'record-in-progress') return begin;
  if (act !== 'record-closed' || closedOn === null) return at;
  const closed = endOf(addDays(closedOn, -1));
  return closed < begin ? begin : closed < at ? closed : at;
}
