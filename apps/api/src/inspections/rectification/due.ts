import { addDays, addWorkingDays, type CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { DomainError } from '../../platform/domain-error.js';

/** Nothing is put right later than in a year: in days. */
const longest = 366;

/** The day by which a proof is to come: as asked for, else after the working days of the inspection. Throws DomainError rectification-date. */
export async function dueDate(
  tx: EntityManager,
  { rectificationDays, today }: { rectificationDays: number; today: CivilDate },
  asked?: CivilDate | null,
): Promise<CivilDate> {
  if (!asked) return addWorkingDays(await findCalendar(tx), today, rectificationDays).date;
  const last = addDays(today, longest);
  if (asked <= today || asked > last) throw new DomainError('rectification-date', { date: asked, today, last });
  return asked;
}
