import type { EntityManager } from 'typeorm';

interface Setting {
  default: number;
  least: number;
  most: number;
}

/** The sub-units whose assignments units see with their own: a setting is the place in this list. */
export const subUnitsSeen = ['none', 'sections', 'all'] as const;
export type SubUnitsSeen = (typeof subUnitsSeen)[number];

/** The settings of the whole installation, by whose they are. */
export const areas = {
  /** The office's. */
  visibility: {
    subUnits: { default: subUnitsSeen.indexOf('sections'), least: 0, most: subUnitsSeen.length - 1 },
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
