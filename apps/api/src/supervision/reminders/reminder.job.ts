import { setImmediate as othersTurn } from 'node:timers/promises';
import { type Calendar, type CivilDate, civilDateOf, isWorkingDay } from '@yaodian/calendar';
import type { ReminderRules } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { IsNull, Not } from 'typeorm';
import { tellOfAppealWindows } from '../../assessment/result/appeals/window.told.js';
import { record } from '../../audit/record.js';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { marks } from '../../database/columns.js';
import { isDuplicate } from '../../database/failures.js';
import { forUpdate } from '../../database/locking.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import { holdInspections } from '../../inspections/answering/answering-unit.queries.js';
import { owingAfter } from '../../inspections/reminders/owed.queries.js';
import { remindInspected } from '../../inspections/reminders/reminding.js';
import type { Job } from '../../jobs/jobs.js';
import { digestsFor } from './digest.js';
import { dueOf } from './due.js';
import { ReminderDayRow } from './reminder.entity.js';
import { waitingAfter } from './reminder.facts.js';
import { findRules, isWithin } from './rules.js';
import { writeDue } from './write-due.js';

/** Assignments, and persons, of one transaction. */
const atOnce = 500;

/**
 * Reminds (催办) by the office's rules, once on each working day and within its hours: first the reminders of all assignments and
 * of what is owed to inspections, then one digest for each person. A day that was broken off goes on where it stood; what was missed on days on which no server ran is
 * made up on the next one, for its latest cause alone.
 */
export const remindersJob = (unitOfWork: UnitOfWork): Job => ({
  name: 'reminders',
  // a day is gone through once, as soon as its rounds are open: until then it is looked at often
  every: 60_000,
  run: async (now) => {
    const { reader } = unitOfWork;
    const day = civilDateOf(now);
    if (await reader.existsBy(ReminderDayRow, { day, finishedAt: Not(IsNull()) })) return;
    const calendar = await findCalendar(reader);
    const { rules, hours } = await findRules(reader);
    if (!isWorkingDay(calendar, day) || !isWithin(hours, now) || (await roundsWait(reader, day))) return;
    const known = await unitOfWork.run((tx) => begin(tx, day, now));
    if (known.finishedAt !== null) return;
    // once digests go out, nothing is added that they would not tell of
    for (let last = 0; known.remindedAt === null; await othersTurn()) {
      const ids = await waitingAfter(reader, last, atOnce);
      if (ids.length === 0) break;
      await unitOfWork.run((tx) => remindPart(tx, ids, { day, calendar, rules, now }));
      last = ids[ids.length - 1]!;
    }
    for (let last = 0; known.remindedAt === null; await othersTurn()) {
      const units = await owingAfter(reader, last, atOnce);
      if (units.length === 0) break;
      await unitOfWork.run((tx) => remindUnits(tx, units, { day, calendar, rules, now }));
      last = units[units.length - 1]!.id;
    }
    await unitOfWork.run(async (tx) => {
      if (!(await hold(tx, day, 'reminded_at'))) return;
      await tellOfAppealWindows(tx, day, calendar);
      await tx.update(ReminderDayRow, { day, remindedAt: IsNull() }, { remindedAt: now });
    });
    for (let last = 0; ; await othersTurn()) {
      const told = await unitOfWork.run(async (tx) =>
        (await hold(tx, day, 'finished_at')) ? digestsFor(tx, day, { last, atOnce }) : [],
      );
      if (told.length === 0) break;
      last = told[told.length - 1]!;
    }
    await unitOfWork.run((tx) => finish(tx, day, now));
  },
});

/** Whether a round is still to be opened or settled today: only then is known what it asks for. */
async function roundsWait(manager: EntityManager, day: CivilDate): Promise<boolean> {
  const rows = await manager.query<object[]>(
    `SELECT round.id FROM reporting_round round JOIN plan ON plan.id = round.plan_id WHERE plan.state = 'issued'
       AND (round.opened_at IS NULL AND round.opens <= ? OR round.settled_at IS NULL AND round.due < ?) LIMIT 1`,
    [day, day],
  );
  return rows.length > 0;
}

/** How far the day has been done. */
async function begin(
  tx: EntityManager,
  day: CivilDate,
  now: Date,
): Promise<Pick<ReminderDayRow, 'remindedAt' | 'finishedAt'>> {
  const known = await tx.findOneBy(ReminderDayRow, { day });
  if (known) return known;
  const fresh = { remindedAt: null, finishedAt: null };
  try {
    await tx.insert(ReminderDayRow, { day, startedAt: now, ...fresh, reminders: 0, persons: 0 });
  } catch (error) {
    // another server has begun it in the meantime
    if (!isDuplicate(error)) throw error;
  }
  return fresh;
}

/** Holds the day for a transaction, so that two servers do not write the same at once; gives whether that is still to be done. */
async function hold(tx: EntityManager, day: CivilDate, part: 'reminded_at' | 'finished_at'): Promise<boolean> {
  const rows = await tx.query<object[]>(
    `SELECT day FROM reminder_day WHERE day = ? AND ${part} IS NULL${forUpdate(tx)}`,
    [day],
  );
  return rows.length > 0;
}

interface On {
  day: CivilDate;
  calendar: Calendar;
  rules: ReminderRules;
  now: Date;
}

async function remindPart(tx: EntityManager, ids: readonly number[], on: On): Promise<void> {
  if (!(await hold(tx, on.day, 'reminded_at'))) return;
  // whoever closes one of them at the same time comes before all of it or behind it
  await tx.query(`SELECT id FROM assignment WHERE id IN (${marks(ids)}) ORDER BY id${forUpdate(tx)}`, [...ids]);
  await writeDue(tx, await dueOf(tx, ids, on), on);
}

async function remindUnits(
  tx: EntityManager,
  units: readonly { id: number; inspectionId: number }[],
  on: On,
): Promise<void> {
  if (!(await hold(tx, on.day, 'reminded_at'))) return;
  // whoever answers or proves something at the same time comes before all of it or behind it
  await holdInspections(tx, [...new Set(units.map(({ inspectionId }) => inspectionId))]);
  await remindInspected(
    tx,
    units.map(({ id }) => id),
    on,
  );
}

async function finish(tx: EntityManager, day: CivilDate, now: Date): Promise<void> {
  const [counts] = await tx.query<{ reminders: number | string; persons: number | string }[]>(
    `SELECT (SELECT COUNT(*) FROM reminder WHERE day = ? AND way = 'rule')
         + (SELECT COUNT(*) FROM inspection_reminder WHERE day = ?) AS reminders,
       (SELECT COUNT(*) FROM notification WHERE cause = ?) AS persons`,
    [day, day, `digest:${day}`],
  );
  const [reminders, persons] = [Number(counts!.reminders), Number(counts!.persons)];
  const { affected } = await tx.update(
    ReminderDayRow,
    { day, finishedAt: IsNull() },
    { finishedAt: now, reminders, persons },
  );
  if (affected === 0 || reminders === 0) return;
  const units = await tx.query<{ unitId: number }[]>(
    `SELECT unit_id AS unitId FROM reminder WHERE day = ? AND way = 'rule'
     UNION SELECT inspected.unit_id FROM inspection_reminder reminder
       JOIN inspection_unit inspected ON inspected.id = reminder.inspection_unit_id WHERE reminder.day = ?`,
    [day, day],
  );
  await record(tx, {
    action: 'reminder.run',
    objectId: null,
    after: { day, reminders, persons },
    seenAt: units.map(({ unitId }) => ({ unitId })),
  });
}
