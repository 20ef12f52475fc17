import { type CivilDate, civilDateOf } from '@yaodian/calendar';
import type { ReminderRule, ReminderRules } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { remindedRungs, type SettingsOf, settingsOf } from '../../installation/settings.js';

/** The office's rules for reminders (催办), with the hours in which they go out. */
export interface Rules {
  rules: ReminderRules;
  /** Of the day in China: from this hour on, and before that one. */
  hours: { from: number; until: number };
  /** Working days between two by hand for one assignment. */
  byHandDays: number;
}

export const findRules = async (manager: EntityManager): Promise<Rules> =>
  rulesFrom(await settingsOf(manager, 'reminders'));

export function rulesFrom(set: SettingsOf<'reminders'>): Rules {
  const rule = (rung: number, days = 0, climbs = 0): ReminderRule => ({
    days,
    rung: remindedRungs[rung] ?? null,
    climbs: climbs === 1,
  });
  return {
    rules: {
      'deadline-ahead': rule(set.deadlineAheadRung, set.deadlineAheadDays),
      'deadline-near': rule(set.deadlineNearRung, set.deadlineNearDays),
      'deadline-day': rule(set.deadlineDayRung),
      'deadline-passed': rule(set.deadlinePassedRung, set.deadlinePassedDays, set.deadlinePassedClimbs),
      'round-opened': rule(set.roundOpenedRung),
      'round-ahead': rule(set.roundAheadRung, set.roundAheadDays),
      'round-day': rule(set.roundDayRung),
      'round-passed': rule(set.roundPassedRung, set.roundPassedDays),
    },
    hours: { from: set.fromHour, until: set.untilHour },
    byHandDays: set.byHandDays,
  };
}

const hour = 60 * 60 * 1000;

/** Whether an instant lies in the hours in which reminders go out. */
export function isWithin({ from, until }: Rules['hours'], now: Date): boolean {
  const midnight = Date.parse(`${civilDateOf(now)}T00:00:00+08:00`);
  const hours = (now.getTime() - midnight) / hour;
  return hours >= from && hours < until;
}

/** Why an assignment is reminded by hand: once on a day. */
export const byHandCause = (day: CivilDate): string => `by-hand:${day}`;
