import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { insertPlain } from '../../database/bulk.js';
import { marks, storedInstant } from '../../database/columns.js';
import type { Due } from './due.js';

const columns = [
  ...['assignment_id', 'unit_id', 'round_id', 'way', 'rule', 'cause', 'day', 'rung', 'due_date', 'working_days'],
  ...['leader', 'call_needed', 'created_at'],
];

/** Writes the reminders of a day down, with whom they tell. */
export async function writeDue(
  tx: EntityManager,
  due: readonly Due[],
  { day, now }: { day: CivilDate; now: Date },
): Promise<void> {
  if (due.length === 0) return;
  await insertPlain(
    tx,
    'reminder',
    columns,
    due.map((one) => [
      ...[one.assignmentId, one.unitId, one.roundId, 'rule', one.rule, one.cause, day, one.rung, one.date],
      ...[one.workingDays, one.callNeeded === 'leader' ? one.leader : null, one.callNeeded, storedInstant(now)],
    ]),
  );
  const assignments = [...new Set(due.map(({ assignmentId }) => assignmentId))];
  const rows = await tx.query<{ id: number; assignmentId: number; cause: string }[]>(
    `SELECT id, assignment_id AS assignmentId, cause FROM reminder
     WHERE assignment_id IN (${marks(assignments)}) AND day = ? AND way = 'rule'`,
    [...assignments, day],
  );
  const ids = new Map(rows.map(({ id, assignmentId, cause }) => [`${assignmentId} ${cause}`, id]));
  await insertPlain(
    tx,
    'reminded_person',
    ['reminder_id', 'person_id', 'role'],
    due.flatMap(({ assignmentId, cause, told }) =>
      told.map(({ personId, role }) => [ids.get(`${assignmentId} ${cause}`)!, personId, role]),
    ),
  );
}
