import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { membersOf } from '../../organisation/groups/group.members.js';
import { listGroups } from '../../organisation/groups/group.queries.js';
import { allUnits } from '../../organisation/unit.queries.js';

/** The keys that lines of a scheme can name in `appliesTo`, by unit: `unit:ID`, and `group:ID` of its groups on a day. */
export async function belongingsOf(manager: EntityManager, day: CivilDate): Promise<Map<number, string[]>> {
  const units = await allUnits(manager);
  const found = new Map(units.map(({ id }) => [id, [`unit:${id}`]]));
  for (const group of await listGroups(manager))
    for (const { id } of membersOf(group, units, day)) found.get(id)!.push(`group:${group.id}`);
  return found;
}
