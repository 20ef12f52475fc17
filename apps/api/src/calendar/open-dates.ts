import type { Calendar, CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import type { MovedDate } from './calendar.dto.js';

/** The dates of what is under way that were counted by the calendar. Whoever keeps such dates fills this in. */
export abstract class OpenDates {
  /**
   * Counts the open dates anew and gives those that have moved. What has passed stays, and nothing moves to before today:
   * nobody may become late by a change of the calendar.
   */
  abstract follow(tx: EntityManager, calendar: Calendar, today: CivilDate): Promise<MovedDate[]>;
}
