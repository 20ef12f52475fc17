import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { marks } from '../../database/columns.js';
import { notify, type Told } from '../../notifications/notify.js';
import { officePersons } from '../../notifications/recipients.js';
import { inspectionReminderLines } from '../../inspections/reminders/reminder-lines.queries.js';
import { titlesOf } from './titles.js';

interface Line {
  personId: number;
  key: number | string;
  title: string;
  workingDays: number;
}

/**
 * Tells the next persons of all that they are reminded of on a day: one digest for each person, however often it is called.
 * The office's also says whom it has to call, and what has come to the rung of a notice (督办单). Gives the persons, by
 * their identifiers; none behind the last one.
 */
export async function digestsFor(
  tx: EntityManager,
  day: CivilDate,
  { last, atOnce }: { last: number; atOnce: number },
): Promise<number[]> {
  const calls = await callsOn(tx, day);
  const office = calls.calls + calls.notices > 0 ? await officePersons(tx) : [];
  const reminded = await tx.query<{ id: number }[]>(
    `SELECT told.person_id AS id FROM reminded_person told JOIN reminder ON reminder.id = told.reminder_id
     WHERE reminder.day = ? AND reminder.way = 'rule' AND told.person_id > ?
     UNION SELECT told.person_id FROM inspection_reminded_person told
       JOIN inspection_reminder reminder ON reminder.id = told.reminder_id
     WHERE reminder.day = ? AND reminder.rule <> 'feedback-passed' AND told.person_id > ?
     ORDER BY 1 LIMIT ?`,
    [day, last, day, last, atOnce],
  );
  const persons = [...new Set([...reminded.map(({ id }) => id), ...office.filter((id) => id > last)])]
    .sort((one, other) => one - other)
    .slice(0, atOnce);
  const lines = await linesOf(tx, day, persons);
  await notify(
    tx,
    persons.map((personId): Told => {
      const own = lines.get(personId) ?? [];
      const common = { personIds: [personId], cause: `digest:${day}` };
      const facts = {
        count: own.length,
        late: own.filter(({ workingDays }) => workingDays < 0).length,
        titles: titlesOf(own),
      };
      return office.includes(personId)
        ? { ...common, kind: 'reminders-of-office', path: '/reminders?show=to-call', facts: { ...facts, ...calls } }
        : { ...common, kind: 'reminders', path: '/workbench', facts };
    }),
  );
  return persons;
}

/** What the rules of a day leave to the office: reminders that only a call carries on, and such that ask for a notice. */
async function callsOn(tx: EntityManager, day: CivilDate): Promise<{ calls: number; notices: number }> {
  const [row] = await tx.query<{ calls: number | string | null; notices: number | string | null }[]>(
    `SELECT SUM(CASE WHEN call_needed IS NOT NULL THEN 1 ELSE 0 END) AS calls,
       SUM(CASE WHEN rung = 'notice' THEN 1 ELSE 0 END) AS notices
     FROM reminder WHERE day = ? AND way = 'rule'`,
    [day],
  );
  return { calls: Number(row?.calls ?? 0), notices: Number(row?.notices ?? 0) };
}

/** The most urgent one first. */
async function linesOf(tx: EntityManager, day: CivilDate, persons: readonly number[]): Promise<Map<number, Line[]>> {
  const found = new Map<number, Line[]>();
  if (persons.length === 0) return found;
  const rows = await tx.query<Line[]>(
    `SELECT told.person_id AS personId, task.id AS "key", task.title, reminder.working_days AS workingDays
     FROM reminded_person told JOIN reminder ON reminder.id = told.reminder_id
       JOIN assignment ON assignment.id = reminder.assignment_id JOIN task ON task.id = assignment.task_id
     WHERE reminder.day = ? AND reminder.way = 'rule' AND told.person_id IN (${marks(persons)})
     ORDER BY reminder.working_days, reminder.id`,
    [day, ...persons],
  );
  // the sort is stable: tasks first where both are as urgent
  const lines = [...rows, ...(await inspectionReminderLines(tx, day, persons))].sort(
    (one, other) => one.workingDays - other.workingDays,
  );
  for (const line of lines) found.set(line.personId, [...(found.get(line.personId) ?? []), line]);
  return found;
}
