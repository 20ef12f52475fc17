import { defaultReminderRules, type ReminderRuleName, type Rung, rungs } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';

interface Setting {
  default: number;
  least: number;
  most: number;
}

/** The sub-units whose assignments units see with their own: a setting is the place in this list. */
export const subUnitsSeen = ['none', 'sections', 'all'] as const;
export type SubUnitsSeen = (typeof subUnitsSeen)[number];

const days = (usual: number, most: number): Setting => ({ default: usual, least: 1, most });
/** Nobody, then the rungs from the lowest one up. */
export const remindedRungs = [null, ...rungs] as const;
const rung = (usual: Rung): Setting => ({
  default: remindedRungs.indexOf(usual),
  least: 0,
  most: remindedRungs.length - 1,
});
const ofRule = (name: ReminderRuleName): Setting => rung(defaultReminderRules[name].rung ?? 'clerk');
const daysOf = (name: ReminderRuleName, most: number): Setting => days(defaultReminderRules[name].days, most);

/** The settings of the whole installation, by whose they are. */
export const areas = {
  /** The office's. */
  visibility: {
    subUnits: { default: subUnitsSeen.indexOf('sections'), least: 0, most: subUnitsSeen.length - 1 },
  },
  /** The office's: who is reminded (催办) when; a rung is the place in `remindedRungs`, days are working days. */
  reminders: {
    deadlineAheadDays: daysOf('deadline-ahead', 60),
    deadlineAheadRung: ofRule('deadline-ahead'),
    deadlineNearDays: daysOf('deadline-near', 60),
    deadlineNearRung: ofRule('deadline-near'),
    deadlineDayRung: ofRule('deadline-day'),
    deadlinePassedDays: daysOf('deadline-passed', 60),
    deadlinePassedRung: ofRule('deadline-passed'),
    deadlinePassedClimbs: { default: Number(defaultReminderRules['deadline-passed'].climbs), least: 0, most: 1 },
    roundOpenedRung: ofRule('round-opened'),
    roundAheadDays: daysOf('round-ahead', 20),
    roundAheadRung: ofRule('round-ahead'),
    roundDayRung: ofRule('round-day'),
    roundPassedDays: daysOf('round-passed', 10),
    roundPassedRung: ofRule('round-passed'),
    /** In China: from this hour on, and before that one. */
    fromHour: { default: 9, least: 7, most: 12 },
    untilHour: { default: 17, least: 13, most: 21 },
    /** Between two by hand for one assignment. */
    byHandDays: days(3, 30),
  },
  /** The security administrator's: stricter than the defaults, or as they are. */
  passwords: {
    shortest: { default: 10, least: 10, most: 64 },
    /** Of lower-case letters, capitals, digits and other characters. */
    classes: { default: 1, least: 1, most: 4 },
    remembered: { default: 5, least: 5, most: 24 },
    failures: { default: 5, least: 3, most: 10 },
    lockMinutes: { default: 15, least: 15, most: 1440 },
  },
} as const satisfies Record<string, Record<string, Setting>>;

export type Area = keyof typeof areas;
export type SettingsOf<A extends Area> = Record<keyof (typeof areas)[A] & string, number>;

/** What is in force. */
export async function settingsOf<A extends Area>(manager: EntityManager, area: A): Promise<SettingsOf<A>> {
  const found = Object.fromEntries(
    Object.entries(areas[area] as Record<string, Setting>).map(([name, one]) => [name, one.default]),
  );
  const rows = await manager.query<{ name: string; value: number }[]>(
    'SELECT name, value FROM installation_setting WHERE area = ? ORDER BY version',
    [area],
  );
  for (const { name, value } of rows) found[name] = value;
  return found as SettingsOf<A>;
}

/** The sub-units whose assignments units see. */
export const seenBelow = async (manager: EntityManager): Promise<SubUnitsSeen> =>
  subUnitsSeen[(await settingsOf(manager, 'visibility')).subUnits]!;
