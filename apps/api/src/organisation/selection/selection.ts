import type { EntityManager } from 'typeorm';
import type { CivilDate } from '@yaodian/calendar';
import { membersOf } from '../groups/group.members.js';
import { listGroups } from '../groups/group.queries.js';
import { allUnits } from '../unit.queries.js';
import { DomainError } from '../../platform/domain-error.js';
import type { UnitSelection } from './selection.dto.js';

/** A unit that a selection takes. */
export interface SelectedUnit {
  unitId: number;
  name: string;
  /** Its place in the order of organs, from 1. */
  position: number;
  /** Indices of the selection's groups that it is in. */
  groups: number[];
}

/** The units of a selection on a day, in the order of organs; a unit that has ended is in none. */
export async function expandSelection(
  manager: EntityManager,
  selection: UnitSelection,
  day: CivilDate,
): Promise<SelectedUnit[]> {
  const units = await allUnits(manager);
  const groups = new Map((await listGroups(manager)).map((group) => [group.id, group]));
  const membersIn = (groupIds: readonly number[], takenIn: readonly number[], leftOut: readonly number[]) => {
    const found = new Set<number>();
    for (const id of groupIds) {
      const group = groups.get(id);
      if (group) for (const unit of membersOf(group, units, day)) found.add(unit.id);
    }
    const byHand = { kinds: [], parentId: null, takenIn, leftOut: [] };
    for (const unit of membersOf(byHand, units, day)) found.add(unit.id);
    for (const id of leftOut) found.delete(id);
    return found;
  };
  const taken = membersIn(selection.unitGroupIds, selection.unitIds, selection.leftOut);
  const compared = selection.groups.map(({ unitGroupId, unitIds }) =>
    membersIn(unitGroupId === null ? [] : [unitGroupId], unitIds, []),
  );
  return units
    .filter(({ id }) => taken.has(id))
    .map(({ id, name }, index) => ({
      unitId: id,
      name,
      position: index + 1,
      groups: compared.flatMap((members, group) => (members.has(id) ? [group] : [])),
    }));
}

/**
 * All groups and units that a selection names are there, and its groups have titles of their own: by these they stand in
 * texts. Throws DomainError not-found and group-title-twice.
 */
export async function requireSelected(manager: EntityManager, selection: UnitSelection): Promise<void> {
  const titles = selection.groups.map(({ title }) => title.trim());
  const again = titles.findIndex((title, index) => titles.indexOf(title) < index);
  if (again >= 0) throw new DomainError('group-title-twice', { title: titles[again]! });
  const groups = new Set((await listGroups(manager)).map(({ id }) => id));
  const units = new Set((await allUnits(manager)).map(({ id }) => id));
  const namedGroups = [...selection.unitGroupIds, ...selection.groups.flatMap(({ unitGroupId }) => unitGroupId ?? [])];
  const missingGroup = namedGroups.find((id) => !groups.has(id));
  if (missingGroup !== undefined) throw new DomainError('not-found', { group: String(missingGroup) });
  const namedUnits = [
    ...selection.unitIds,
    ...selection.leftOut,
    ...selection.groups.flatMap(({ unitIds }) => unitIds),
  ];
  const missingUnit = namedUnits.find((id) => !units.has(id));
  if (missingUnit !== undefined) throw new DomainError('not-found', { unit: String(missingUnit) });
}
