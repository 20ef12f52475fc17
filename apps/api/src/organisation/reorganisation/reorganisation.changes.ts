import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { moveDeputies } from '../../identity/deputies/deputy.changes.js';
import { MembershipRow, PersonRow } from '../../identity/person.entity.js';
import { findPerson } from '../../identity/person.queries.js';
import { currentContext, today } from '../../platform/work-context.js';
import { replaceGroup } from '../groups/group.changes.js';
import { insertUnit, namesOf, replaceNames, touchUnit } from '../unit.changes.js';
import type { Unit } from '../unit.dto.js';
import { UnitRow } from '../unit.entity.js';
import { orderBeside } from '../unit.order.js';
import { findUnit } from '../unit.queries.js';
import { requireParent } from '../unit.tree.js';
import { ruleAfter } from './group-rules.js';
import type { NewSuccessor } from './reorganisation.dto.js';
import { parentOfNew, type Reading } from './reorganisation.reading.js';

/** Makes the successor: in place, level, kind and order like the first of its predecessors. */
export async function insertSuccessor(
  tx: EntityManager,
  { kind, parentId, ...names }: NewSuccessor,
  predecessors: readonly [Unit, ...Unit[]],
  since: string,
): Promise<Unit> {
  const [first] = predecessors;
  const { place, level } = first;
  const order = await orderBeside(tx, 0, first.id, 'after');
  const above = parentOfNew(parentId, predecessors);
  return insertUnit(tx, { ...names, kind: kind ?? first.kind, parentId: above, place, level, order, validFrom: since });
}

/** Gives the units that end their last day, and the successor their names. */
export async function endUnits(
  tx: EntityManager,
  { predecessors, preview: { lastDay, names } }: Reading,
  successor: Unit,
): Promise<void> {
  for (const { id } of predecessors) {
    await tx.update(UnitRow, { id }, { validTo: lastDay });
    await touchUnit(tx, id);
  }
  if (names.length > 0)
    await replaceNames(tx, successor.id, namesOf({ ...successor, formerNames: [...successor.formerNames, ...names] }));
  await touchUnit(tx, successor.id);
}

/** Throws DomainError own-ancestor. */
export async function moveParts(tx: EntityManager, parts: readonly Unit[], successor: Unit): Promise<void> {
  for (const part of parts) {
    await requireParent(tx, part.id, successor.id);
    await tx.update(UnitRow, { id: part.id }, { parentId: successor.id });
    await touchUnit(tx, part.id);
    await record(tx, { action: 'unit.edit', objectId: part.id, before: part, after: await findUnit(tx, part.id) });
  }
}

/**
 * Gives people the roles in the successor that they had in the units which end, and the deputies for them; a session has
 * them at once.
 */
export async function movePeople(
  tx: EntityManager,
  { people, predecessors }: Reading,
  successorId: number,
): Promise<void> {
  for (const { id } of people) {
    const before = await findPerson(tx, id);
    const roles = new Set(before.memberships.map(({ role }) => role));
    await tx.delete(MembershipRow, { personId: id });
    for (const role of roles) await tx.insert(MembershipRow, { personId: id, unitId: successorId, role });
    await tx.update(PersonRow, { id }, { version: () => 'version + 1', updatedAt: currentContext().startedAt });
    await record(tx, { action: 'person.give-roles', objectId: id, before, after: await findPerson(tx, id) });
  }
  const from = predecessors.map(({ id }) => id);
  await moveDeputies(tx, { people: people.map(({ id }) => id), from, to: successorId, today: today() });
}

/** Lets the groups name the successor where they named the units that end. */
export async function moveGroups(
  tx: EntityManager,
  { groups, predecessors, successor: present }: Reading,
  successorId: number,
  takeParts: boolean,
): Promise<void> {
  const ended = new Set(predecessors.map(({ id }) => id));
  const successor = { id: successorId, isNew: present === null };
  for (const group of groups)
    await replaceGroup(tx, group, { ...group, ...ruleAfter(group, { ended, successor, takeParts }) });
}
