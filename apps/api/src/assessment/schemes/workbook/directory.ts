import type { EntityManager } from 'typeorm';
import { listGroups } from '../../../organisation/groups/group.queries.js';
import { allUnits } from '../../../organisation/unit.queries.js';
import { allWord, noneWord } from './words.js';
import { References } from './references.js';

/** The unit groups and units of the register, as schemes name them: `group:3`, `unit:12`. */
export async function directoryOf(manager: EntityManager): Promise<References> {
  const [groups, units] = [await listGroups(manager), await allUnits(manager)];
  return new References(
    [
      ...groups.map(({ id, name }) => ({ key: groupKey(id), name })),
      ...units.map(({ id, name }) => ({ key: unitKey(id), name })),
    ],
    [allWord, noneWord],
  );
}

export const groupKey = (id: number): string => `group:${id}`;
export const unitKey = (id: number): string => `unit:${id}`;

/** The number of a group or unit in its key; null where it is of the other kind. */
export function idIn(kind: 'group' | 'unit', key: string): number | null {
  const [, id] = new RegExp(`^${kind}:(\\d{1,10})$`).exec(key) ?? [];
  return id === undefined ? null : Number(id);
}
