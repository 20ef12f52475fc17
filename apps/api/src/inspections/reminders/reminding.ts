import type { Calendar, CivilDate } from '@yaodian/calendar';
import { type DueInspectionReminder, inspectionReminderDue, type ReminderRules } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { insertPlain } from '../../database/bulk.js';
import { marks, storedInstant } from '../../database/columns.js';
import { notify } from '../../notifications/notify.js';
import { officePersons } from '../../notifications/recipients.js';
import { receiversFor, toldAt } from '../../supervision/reminders/receivers.js';
import { feedbackPath } from '../feedback/feedback.told.js';
import { findOwed, type Owed } from './owed.queries.js';

interface On {
  day: CivilDate;
  calendar: Calendar;
  rules: ReminderRules;
}

interface Due extends DueInspectionReminder {
  owed: Owed;
  told: { personId: number; role: 'reporter' | 'approver' | 'office' }[];
}

/** The reminders of inspected units that go out on a day; for a unit without anybody to tell, the office enters, and is told. */
export async function dueOfInspected(
  manager: EntityManager,
  ids: readonly number[],
  { day, calendar, rules }: On,
): Promise<Due[]> {
  const due = (await findOwed(manager, ids, calendar)).flatMap((owed) => {
    const one = inspectionReminderDue(owed, day, calendar, rules);
    return one === null ? [] : [{ ...one, owed }];
  });
  if (due.length === 0) return [];
  const receivers = await receiversFor(
    manager,
    due.map(({ owed }) => owed.unit.unitId),
  );
  const office = (await officePersons(manager)).map((personId) => ({ personId, role: 'office' as const }));
  return due.map((one) => {
    const told = toldAt(one.rung, one.owed.unit.unitId, receivers);
    return { ...one, told: told.length > 0 ? told : office };
  });
}

const columns = [
  ...['inspection_unit_id', 'rectification_id', 'rule', 'cause', 'day', 'rung', 'due_date', 'working_days'],
  'created_at',
];

/** Writes the reminders of a day down, with whom they tell; that an answer's days are over is told at once. */
export async function remindInspected(
  tx: EntityManager,
  ids: readonly number[],
  { now, ...on }: On & { now: Date },
): Promise<void> {
  const due = await dueOfInspected(tx, ids, on);
  if (due.length === 0) return;
  await insertPlain(
    tx,
    'inspection_reminder',
    columns,
    due.map(({ owed, rule, cause, rung, date, workingDays }) => [
      ...[owed.unit.id, owed.rectificationId, rule, cause, on.day, rung, date, workingDays, storedInstant(now)],
    ]),
  );
  const rows = await tx.query<{ id: number; unit: number; cause: string }[]>(
    `SELECT id, inspection_unit_id AS unit, cause FROM inspection_reminder
     WHERE inspection_unit_id IN (${marks(ids)}) AND day = ?`,
    [...ids, on.day],
  );
  const written = new Map(rows.map(({ id, unit, cause }) => [`${unit} ${cause}`, id]));
  await insertPlain(
    tx,
    'inspection_reminded_person',
    ['reminder_id', 'person_id', 'role'],
    due.flatMap(({ owed, cause, told }) =>
      told.map(({ personId, role }) => [written.get(`${owed.unit.id} ${cause}`)!, personId, role]),
    ),
  );
  await notify(
    tx,
    due
      .filter(({ rule }) => rule === 'feedback-passed')
      .map(({ owed: { unit }, date, told }) => ({
        kind: 'feedback-lapsed',
        personIds: told.map(({ personId }) => personId),
        cause: `inspection:${unit.inspectionId}:feedback-lapsed:${unit.unitId}`,
        path: feedbackPath(unit),
        facts: { unit: unit.unitName, title: unit.inspectionTitle, date },
      })),
  );
}
