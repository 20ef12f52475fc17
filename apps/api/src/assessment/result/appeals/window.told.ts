import { type Calendar, type CivilDate, firstWorkingDayAfter } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { notify, type Told } from '../../../notifications/notify.js';
import { officePersons, peopleOf } from '../../../notifications/recipients.js';
import { resultPath } from '../result.told.js';
import { countAppeals } from './appeal.queries.js';

interface Announced {
  planId: number;
  title: string;
  lastDay: CivilDate;
}

/**
 * Tells on a working day the people of all units whose time for appeals (申诉期) ends before the next working day, and the
 * office of a time that has ended, with how many appeals wait for a decision. Each person is told once, however often this
 * is called.
 */
export async function tellOfAppealWindows(tx: EntityManager, day: CivilDate, calendar: Calendar): Promise<void> {
  const announced = await tx.query<Announced[]>(
    `SELECT result.plan_id AS planId, plan.title, result.appeals_until AS lastDay
     FROM assessment_result result JOIN plan ON plan.id = result.plan_id
     WHERE result.state = 'announced' AND plan.state = 'issued' ORDER BY result.plan_id`,
  );
  const { date: next } = firstWorkingDayAfter(calendar, day);
  for (const one of announced)
    if (one.lastDay < day) await notify(tx, [await over(tx, one)]);
    else if (one.lastDay < next) await notify(tx, await lastDayOf(tx, one));
}

async function lastDayOf(tx: EntityManager, { planId, title, lastDay: date }: Announced): Promise<Told[]> {
  const units = await tx.query<{ unitId: number; unitName: string }[]>(
    `SELECT unit.unit_id AS unitId, unit.unit_name AS unitName
     FROM assessment_snapshot snapshot JOIN assessment_snapshot_unit unit ON unit.snapshot_id = snapshot.id
     WHERE snapshot.plan_id = ? AND snapshot.number = 1 ORDER BY unit.position, unit.id`,
    [planId],
  );
  const people = await peopleOf(
    tx,
    units.map(({ unitId }) => unitId),
  );
  return units.map(({ unitId, unitName: unit }) => ({
    ...{ kind: 'appeals-last-day', personIds: people.get(unitId) ?? [], path: resultPath(planId) },
    ...{ cause: `result:${planId}:appeals-last-day:${unitId}`, facts: { unit, title, date } },
  }));
}

async function over(tx: EntityManager, { planId, title, lastDay: date }: Announced): Promise<Told> {
  const { undecided: count } = await countAppeals(tx, planId);
  return {
    ...{ kind: 'appeals-over', personIds: await officePersons(tx), path: resultPath(planId) },
    ...{ cause: `result:${planId}:appeals-over`, facts: { title, date, count } },
  };
}
