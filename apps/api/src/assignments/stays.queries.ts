import type { AssignmentState, Stay } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { instant } from '../database/columns.js';
import type { Sql } from './assignment.sql.js';

interface Values {
  id: number;
  state: AssignmentState;
  createdAt: Date | string;
}

interface Moved {
  assignmentId: number;
  from: AssignmentState;
  to: AssignmentState;
  at: Date | string;
}

/**
 * How long each assignment was in which state since it was issued, by its identifier. `wanted` is a condition on the table
 * `assignment`; what was before an assignment was taken up again by an amendment does not count.
 */
export async function findStays(manager: EntityManager, [sql, values]: Sql): Promise<Map<number, Stay[]>> {
  const assignments = await manager.query<Values[]>(
    `SELECT id, state, created_at AS createdAt FROM assignment WHERE ${sql}`,
    values,
  );
  const transitions = await manager.query<Moved[]>(
    `SELECT moved.assignment_id AS assignmentId, moved.from_state AS "from", moved.to_state AS "to", moved.at
     FROM assignment_transition moved JOIN assignment ON assignment.id = moved.assignment_id
     WHERE ${sql} ORDER BY moved.id`,
    values,
  );
  const ofAssignment = new Map<number, Moved[]>();
  for (const moved of transitions)
    ofAssignment.set(moved.assignmentId, [...(ofAssignment.get(moved.assignmentId) ?? []), moved]);
  return new Map(assignments.map((one) => [one.id, staysOf(one, ofAssignment.get(one.id) ?? [])]));
}

function staysOf({ state, createdAt }: Values, transitions: readonly Moved[]): Stay[] {
  const begin = new Date(instant(createdAt));
  const moves = transitions
    .map(({ from, to, at }) => ({ from, to, at: new Date(instant(at)) }))
    .filter(({ at }) => at > begin);
  const starts = [
    { state: moves[0]?.from ?? state, from: begin },
    ...moves.map(({ to, at }) => ({ state: to, from: at })),
  ];
  return starts.map((start, index) => ({ ...start, until: starts[index + 1]?.from ?? null }));
}
