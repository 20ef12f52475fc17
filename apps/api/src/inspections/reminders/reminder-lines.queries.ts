import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { marks } from '../../database/columns.js';
import type { InspectionReminder } from './inspection-reminder.dto.js';
import { orderNumberOf } from '../rectification/order-number.js';

/** What a person's digest says of one. */
export interface InspectionReminderLine {
  personId: number;
  /** The same for what has the same title. */
  key: string;
  title: string;
  workingDays: number;
}

interface Values {
  personId: number;
  inspectionId: number;
  inspectionTitle: string;
  year: number | null;
  number: number | null;
  workingDays: number;
}

/** What persons are reminded of on a day and can still do; that days are over is told on its own. */
export async function inspectionReminderLines(
  tx: EntityManager,
  day: CivilDate,
  persons: readonly number[],
): Promise<InspectionReminderLine[]> {
  const rows = await tx.query<Values[]>(
    `SELECT told.person_id AS personId, inspection.id AS inspectionId, inspection.title AS inspectionTitle, sent.year,
       sent.number, reminder.working_days AS workingDays
     FROM inspection_reminded_person told JOIN inspection_reminder reminder ON reminder.id = told.reminder_id
       JOIN inspection_unit inspected ON inspected.id = reminder.inspection_unit_id
       JOIN inspection ON inspection.id = inspected.inspection_id
       LEFT JOIN rectification ON rectification.id = reminder.rectification_id
       LEFT JOIN rectification_order sent ON sent.id = rectification.order_id
     WHERE reminder.day = ? AND reminder.rule <> 'feedback-passed' AND told.person_id IN (${marks(persons)})
     ORDER BY reminder.working_days, reminder.id`,
    [day, ...persons],
  );
  return rows.map(({ personId, inspectionId, inspectionTitle, year, number, workingDays }) => {
    const order = year === null || number === null ? null : orderNumberOf(year, number);
    return {
      ...{ personId, workingDays },
      ...(order === null
        ? { key: `feedback ${inspectionId}`, title: `${inspectionTitle}反馈意见` }
        : { key: `order ${order}`, title: order }),
    };
  });
}

/** What went out for a unit's answer, or for a rectification; the newest first. */
export async function inspectionRemindersOf(
  manager: EntityManager,
  of: { answerOf: number } | { rectification: number },
): Promise<InspectionReminder[]> {
  const [condition, id] =
    'answerOf' in of
      ? ['reminder.inspection_unit_id = ? AND reminder.rectification_id IS NULL', of.answerOf]
      : ['reminder.rectification_id = ?', of.rectification];
  const rows = await manager.query<Omit<InspectionReminder, 'persons'>[]>(
    `SELECT reminder.id, reminder.rule, reminder.day, reminder.rung, reminder.due_date AS dueDate,
       reminder.working_days AS workingDays
     FROM inspection_reminder reminder WHERE ${condition} ORDER BY reminder.id DESC`,
    [id],
  );
  const told = await manager.query<(InspectionReminder['persons'][number] & { reminderId: number })[]>(
    `SELECT told.reminder_id AS reminderId, person.name, told.role FROM inspection_reminded_person told
       JOIN person ON person.id = told.person_id
     WHERE told.reminder_id IN (${marks(rows)}) ORDER BY told.role DESC, person.name, person.id`,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    ...row,
    persons: told.filter(({ reminderId }) => reminderId === row.id).map(({ name, role }) => ({ name, role })),
  }));
}
