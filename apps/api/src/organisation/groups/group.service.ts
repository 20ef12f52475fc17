import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { DomainError } from '../../platform/domain-error.js';
import { given } from '../../platform/given.js';
import { currentContext, today } from '../../platform/work-context.js';
import { matchDrafts } from '../../plans/units/match-drafts.js';
import { draftSelecting } from '../../inspections/planning/draft-selecting.queries.js';
import type { Unit } from '../unit.dto.js';
import { allUnits } from '../unit.queries.js';
import { deleteGroup, insertGroup, replaceGroup, requireUnits } from './group.changes.js';
import type { EditGroup, GroupMember, NewGroup, NewGroupRule, UnitGroup } from './group.dto.js';
import { UnitGroupRow } from './group.entity.js';
import { unitNames } from './group.expansion.js';
import { type GroupRule, membersOf } from './group.members.js';
import { draftNaming, findGroup, type KeptGroup, listGroups } from './group.queries.js';

/** The register of groups. A change of it matches the names of all drafts anew; what is issued keeps its units. */
@Injectable()
export class GroupService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async list(): Promise<UnitGroup[]> {
    const { reader } = this.unitOfWork;
    const units = await allUnits(reader);
    return (await listGroups(reader)).map((group) => withUnits(group, units));
  }

  get(id: number): Promise<UnitGroup> {
    return shownGroup(this.unitOfWork.reader, id);
  }

  /** Who belongs to it today, in the office's order. Throws DomainError not-found. */
  async members(id: number): Promise<GroupMember[]> {
    const { reader } = this.unitOfWork;
    return shownMembers(await findGroup(reader, id), await allUnits(reader));
  }

  /** Who would belong to it today. Throws DomainError not-found or validation. */
  async preview({ kinds = [], parentId = null, takenIn = [], leftOut = [] }: NewGroupRule): Promise<GroupMember[]> {
    const { reader } = this.unitOfWork;
    const rule = { kinds, parentId, takenIn, leftOut };
    await requireUnits(reader, rule);
    return shownMembers(rule, await allUnits(reader));
  }

  /** Throws DomainError name-taken, not-found or validation. */
  create(group: NewGroup, key?: string): Promise<UnitGroup> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { create: 'group', ...group }, async () => {
        const { id } = await insertGroup(tx, group);
        await matchDrafts(tx);
        return shownGroup(tx, id);
      }),
    );
  }

  /** Throws DomainError version-conflict, and what create throws. */
  edit(id: number, { version, ...changes }: EditGroup): Promise<UnitGroup> {
    return this.unitOfWork.run(async (tx) => {
      await requireVersion(tx, id, version);
      const before = await findGroup(tx, id);
      const { name } = await replaceGroup(tx, before, { ...before, ...given(changes) });
      await matchDrafts(tx, { renamed: name === before.name ? [] : [{ from: before.name, to: name }] });
      return shownGroup(tx, id);
    });
  }

  /** Throws DomainError version-conflict, or group-in-use while a draft names it. */
  remove(id: number, version: number): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await requireVersion(tx, id, version);
      const plan = (await draftNaming(tx, await findGroup(tx, id))) ?? (await draftSelecting(tx, id));
      if (plan !== null) throw new DomainError('group-in-use', { plan }, { current: await shownGroup(tx, id) });
      await deleteGroup(tx, id);
      await matchDrafts(tx);
    });
  }
}

/** A group as it is shown. Throws DomainError not-found. */
export const shownGroup = async (manager: EntityManager, id: number): Promise<UnitGroup> =>
  withUnits(await findGroup(manager, id), await allUnits(manager));

function withUnits(group: KeptGroup, units: Unit[]): UnitGroup {
  const shownOf = (ids: readonly number[]) => units.filter(({ id }) => ids.includes(id)).map(unitNames);
  return {
    ...group,
    parentName: units.find(({ id }) => id === group.parentId)?.name ?? null,
    takenIn: shownOf(group.takenIn),
    leftOut: shownOf(group.leftOut),
    memberCount: membersOf(group, units, today()).length,
  };
}

const shownMembers = (rule: GroupRule, units: Unit[]): GroupMember[] =>
  membersOf(rule, units, today()).map(({ byHand, ...unit }) => ({ ...unitNames(unit), byHand }));

/** Holds the group's row for the rest of the transaction. Throws DomainError not-found or version-conflict. */
async function requireVersion(tx: EntityManager, id: number, version: number): Promise<void> {
  const { affected } = await tx
    .createQueryBuilder()
    .update(UnitGroupRow)
    .set({ updatedAt: currentContext().startedAt })
    .where('id = :id AND version = :version', { id, version })
    .execute();
  if (affected === 0) throw new DomainError('version-conflict', undefined, { current: await shownGroup(tx, id) });
}
