import { type CivilDate, type Rhythm, roundsAfter, roundsOf } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { insertAll } from '../../database/bulk.js';
import { roundRulesOf } from '../../plans/settings/setting.queries.js';
import { RoundRow } from './round.entity.js';
import { roundRow } from './round.rows.js';

/**
 * Gives a plan the rounds in a rhythm that its tasks have and it has no rounds for yet: those whose period ends after a day.
 * The unit of work must hold the plan.
 */
export async function addMissingRounds(
  tx: EntityManager,
  { id, year }: { id: number; year: number },
  rhythm: Rhythm,
  day: CivilDate,
): Promise<void> {
  const present = new Set((await tx.findBy(RoundRow, { planId: id, rhythm })).map(({ periodLast }) => periodLast));
  const timetable = roundsOf(await findCalendar(tx), year, rhythm, await roundRulesOf(tx, id));
  const missing = roundsAfter(timetable, day).filter(({ period }) => !present.has(period.last));
  await insertAll(
    tx,
    RoundRow,
    missing.map((round) => roundRow(id, rhythm, round)),
  );
}
