import { addDays, addWorkingDays, type CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { findAnsweringUnits } from '../answering/answering-unit.queries.js';
import { tellAsked } from './feedback.told.js';

/** 政府督查工作条例: calendar days in which whoever is inspected may object. */
const daysUnderSupervisionRules = 30;

/** The last day on which units answer that are asked on a day: the day itself is not counted. */
export async function feedbackDueOn(
  manager: EntityManager,
  { feedbackDays, underSupervisionRules }: { feedbackDays: number; underSupervisionRules: boolean },
  today: CivilDate,
): Promise<CivilDate> {
  if (underSupervisionRules) return addDays(today, daysUnderSupervisionRules);
  return addWorkingDays(await findCalendar(manager), today, feedbackDays).date;
}

/** Tells the units of an inspection whose days to answer have just begun. */
export const tellUnitsAsked = async (tx: EntityManager, inspectionId: number): Promise<void> =>
  tellAsked(tx, await findAnsweringUnits(tx, 'inspection_id', [inspectionId]));
