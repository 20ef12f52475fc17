import type { Calendar, CivilDate } from '@yaodian/calendar';
import { type DueReminder, remindersDue, type ReminderRules } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { findRemindable, type Predicted } from './reminder.facts.js';
import { callNeeded, type Receiver, receiversFor, toldAt } from './receivers.js';

/** A reminder that goes out on a day, with whom it tells. */
export interface Due extends DueReminder {
  assignmentId: number;
  unitId: number;
  leader: string | null;
  told: Receiver[];
  callNeeded: 'leader' | 'unit' | null;
}

interface On {
  day: CivilDate;
  calendar: Calendar;
  rules: ReminderRules;
  /** Of rounds that will have opened by that day. */
  predicted?: Predicted;
}

/** The reminders of assignments that go out on a day, by their identifiers. */
export async function dueOf(
  manager: EntityManager,
  ids: readonly number[],
  { day, calendar, rules, predicted }: On,
): Promise<Due[]> {
  const due = (await findRemindable(manager, ids, predicted)).flatMap(({ id, unitId, leader, facts }) =>
    remindersDue(facts, day, calendar, rules).map((one) => ({ ...one, assignmentId: id, unitId, leader })),
  );
  if (due.length === 0) return [];
  const receivers = await receiversFor(
    manager,
    due.map(({ unitId }) => unitId),
  );
  return due.map((one) => {
    const told = toldAt(one.rung, one.unitId, receivers);
    return { ...one, told, callNeeded: callNeeded(one.rung, told) };
  });
}
