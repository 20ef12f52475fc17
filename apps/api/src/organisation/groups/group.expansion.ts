import type { EntityManager } from 'typeorm';
import { today } from '../../platform/work-context.js';
import type { Unit } from '../unit.dto.js';
import { allUnits } from '../unit.queries.js';
import type { GroupUnit } from './group.dto.js';
import { membersOf } from './group.members.js';
import { type KeptGroup, listGroups } from './group.queries.js';

export interface GroupWithUnits extends KeptGroup {
  /** Who belongs to it today, in the office's order. */
  units: GroupUnit[];
}

/** All groups with the units that they are today. */
export async function groupsWithUnits(manager: EntityManager): Promise<GroupWithUnits[]> {
  const units = await allUnits(manager);
  return (await listGroups(manager)).map((group) => ({
    ...group,
    units: membersOf(group, units, today()).map(unitNames),
  }));
}

/** The identifiers of the units of groups, by the groups' names. */
export const membersByName = (groups: GroupWithUnits[]): Map<string, number[]> =>
  new Map(groups.map(({ name, units }) => [name, units.map(({ id }) => id)]));

export const unitNames = ({ id, name, shortName }: Unit): GroupUnit => ({ id, name, shortName });
