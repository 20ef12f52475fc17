import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';
import type { ChangedAssignment } from '../acting/acting.dto.js';
import { movedBy } from '../acting/act.js';
import { type Actor, actorOf } from '../acting/actor.js';
import { findFollowed, type Followed, holdAssignments } from '../acting/followed.queries.js';
import { mannerOf } from '../acting/offers.js';
import { requireOffer } from '../acting/require-offer.js';
import { move } from '../transitions.js';
import type { Awaiting, Persons, Receive, Received, SetPersons } from './receipt.dto.js';
import { awaitingIds, countAwaiting, personsOf } from './receipt.queries.js';

/** As many as one request signs for. */
const most = 2000;

/** 签收: a unit says that it has got what it is to do, and who answers for it. */
@Injectable()
export class ReceiptService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** What waits in each unit that the person serves; those without anything are left out. */
  async awaiting(principal: Principal): Promise<Awaiting[]> {
    const { reader } = this.unitOfWork;
    const { served } = await actorOf(reader, principal);
    const found: Awaiting[] = [];
    for (const [unitId, count] of await countAwaiting(reader, [...served]))
      found.push({ unitId, count, ...(await personsOf(reader, unitId))! });
    return found;
  }

  /** Throws DomainError not-found for a unit that the person does not act for. */
  async persons(unitId: number, principal: Principal): Promise<Persons> {
    const { reader } = this.unitOfWork;
    const { isOffice, above, served } = await actorOf(reader, principal);
    const found = isOffice || above.has(unitId) || served.has(unitId) ? await personsOf(reader, unitId) : null;
    if (!found) throw new DomainError('not-found', { unit: String(unitId) });
    const { responsiblePerson, leader } = found;
    return { responsiblePerson, leader };
  }

  /** What was signed for before is no error, and told. Throws what `requireOffer` does; then nothing is signed for. */
  receive(asked: Receive, principal: Principal, key?: string): Promise<Received> {
    const { ids, planId, unitId } = asked;
    if (ids !== undefined && (planId !== undefined || unitId !== undefined))
      throw invalid('ids', 'either identifiers, or a plan or a unit');
    return this.unitOfWork.run((tx) =>
      once(tx, key, { receive: principal.personId, ...asked }, async () => {
        const actor = await actorOf(tx, principal);
        const units = unitId === undefined ? [...actor.served] : [unitId];
        const held = await holdAssignments(tx, [...new Set(ids ?? (await awaitingIds(tx, { units, planId }, most)))]);
        const waiting = held.filter(({ state }) => state === 'awaiting-receipt');
        for (const one of held)
          requireOffer(actor, one.state === 'awaiting-receipt' ? one : asAwaiting(one), 'receive');
        await this.sign(tx, waiting, actor);
        const others = held.filter(({ state }) => state === 'refused' || state === 'cancelled').length;
        return {
          received: await versionsOf(tx, waiting),
          before: held.length - waiting.length - others,
          others,
        };
      }),
    );
  }

  private async sign(tx: EntityManager, waiting: readonly Followed[], actor: Actor): Promise<void> {
    if (waiting.length === 0) return;
    const at = this.clock.now();
    for (const manner of ['own', 'on-behalf'] as const) {
      const moved = waiting.filter((one) => mannerOf(actor, one) === manner).map((one) => movedBy(one, 'receive'));
      await move(tx, moved, { act: 'receive', at, onBehalf: manner === 'on-behalf' });
    }
    await record(tx, {
      action: 'assignment.receive',
      objectId: waiting.length === 1 ? waiting[0]!.id : null,
      before: { state: 'awaiting-receipt' },
      after: { state: 'in-progress', received: waiting.map(({ id }) => id) },
      seenAt: waiting.map(({ id }) => ({ objectId: id })),
    });
  }

  /** Says who answers for assignments. Throws DomainError version-conflict, and what `requireOffer` does. */
  setPersons(
    { assignments, responsiblePerson, leader }: SetPersons,
    principal: Principal,
  ): Promise<ChangedAssignment[]> {
    return this.unitOfWork.run(async (tx) => {
      const actor = await actorOf(tx, principal);
      const held = await holdAssignments(
        tx,
        assignments.map(({ id }) => id),
      );
      const seen = new Map(assignments.map(({ id, version }) => [id, version]));
      for (const one of held) {
        requireOffer(actor, one, 'keep');
        const { id, version, state } = one;
        if (seen.get(id) !== version)
          throw new DomainError('version-conflict', undefined, { current: { id, version, state } });
      }
      const differs = held.filter((one) => one.responsiblePerson !== responsiblePerson || one.leader !== leader);
      for (const one of differs) {
        await tx.query('UPDATE assignment SET responsible_person = ?, leader = ?, version = version + 1 WHERE id = ?', [
          responsiblePerson,
          leader,
          one.id,
        ]);
        await record(tx, {
          action: 'assignment.name-persons',
          objectId: one.id,
          before: { responsiblePerson: one.responsiblePerson, leader: one.leader },
          after: { responsiblePerson, leader },
        });
      }
      return versionsOf(tx, held);
    });
  }
}

/** What was signed for before, or cannot be, is asked for by somebody who could have signed for it. */
const asAwaiting = (one: Followed): Followed => ({ ...one, state: 'awaiting-receipt', waitsSince: null });

async function versionsOf(tx: EntityManager, some: readonly Followed[]): Promise<ChangedAssignment[]> {
  const now = await findFollowed(
    tx,
    some.map(({ id }) => id),
  );
  return now.map(({ id, version, state }) => ({ id, version, state }));
}
