import { type Calendar, isWorkingDay } from '@yaodian/calendar';
import { type DayHours, sendingTime } from '@yaodian/supervision';
import { type EntityManager, In } from 'typeorm';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { QuietRow } from '../own/choice.entity.js';
import { officeHours } from './office-hours.js';

/** When messages may leave: in the office's hours on working days, and outside the quiet hours of whom they are for. */
export class SendingHours {
  private constructor(
    private readonly office: DayHours,
    private readonly calendar: Calendar,
    private readonly quiet: ReadonlyMap<number, DayHours>,
  ) {}

  static async of(tx: EntityManager, personIds: readonly number[]): Promise<SendingHours> {
    const rows = personIds.length === 0 ? [] : await tx.findBy(QuietRow, { personId: In([...personIds]) });
    const quiet = new Map(rows.map(({ personId, from, until }) => [personId, { from, until }]));
    return new SendingHours(await officeHours(tx), await findCalendar(tx), quiet);
  }

  /** The first time from an instant on; `null` for a group. */
  from(instant: Date, personId: number | null): Date {
    const quiet = (personId === null ? undefined : this.quiet.get(personId)) ?? null;
    return sendingTime(instant, { office: this.office, quiet }, (day) => isWorkingDay(this.calendar, day));
  }
}
