import type { DayHours } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { settingsOf } from '../../installation/settings.js';

/** The hours of a working day in which anything leaves the application: those of the office's reminders. */
export async function officeHours(manager: EntityManager): Promise<DayHours> {
  const { fromHour, untilHour } = await settingsOf(manager, 'reminders');
  return { from: fromHour * 60, until: untilHour * 60 };
}
