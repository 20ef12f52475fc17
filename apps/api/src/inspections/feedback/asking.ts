import { addDays, addWorkingDays, type CivilDate, nextWorkingDay, workingDaysBetween } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { findAnsweringUnits } from '../answering/answering-unit.queries.js';
import type { FeedbackDays } from './feedback.dto.js';
import { tellAsked } from './feedback.told.js';

/** 政府督查工作条例: calendar days in which whoever is inspected may object. */
export const daysUnderSupervisionRules = 30;

/** The last day on which units answer that are asked on a day, which is not counted; the 30 days end on a working day. */
export async function feedbackDueOn(
  manager: EntityManager,
  { feedbackDays, underSupervisionRules }: { feedbackDays: number; underSupervisionRules: boolean },
  today: CivilDate,
): Promise<CivilDate> {
  const calendar = await findCalendar(manager);
  if (underSupervisionRules) return nextWorkingDay(calendar, addDays(today, daysUnderSupervisionRules)).date;
  return addWorkingDays(calendar, today, feedbackDays).date;
}

/** How many days are left up to the last one, today not counted, and of which kind they are. */
export async function daysLeft(
  manager: EntityManager,
  { feedbackDue, underSupervisionRules }: { feedbackDue: CivilDate | null; underSupervisionRules: boolean },
  today: CivilDate,
): Promise<FeedbackDays> {
  const daysKind = underSupervisionRules ? 'calendar' : 'working';
  if (feedbackDue === null || today >= feedbackDue) return { daysLeft: 0, daysKind };
  const left = underSupervisionRules
    ? Math.round((Date.parse(feedbackDue) - Date.parse(today)) / 86_400_000)
    : workingDaysBetween(await findCalendar(manager), today, feedbackDue);
  return { daysLeft: left, daysKind };
}

/** Tells the units of an inspection whose days to answer have just begun. */
export const tellUnitsAsked = async (tx: EntityManager, inspectionId: number): Promise<void> =>
  tellAsked(tx, await findAnsweringUnits(tx, 'inspection_id', [inspectionId]));
