import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { record } from '../../audit/record.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import type { ActWithWords, ChangedAssignment } from '../acting/acting.dto.js';
import { act, changed, tell } from '../acting/act.js';
import { actorOf } from '../acting/actor.js';
import { holdAssignment } from '../acting/followed.queries.js';
import { requireOffer } from '../acting/require-offer.js';
import type { Reroute } from './receipt.dto.js';
import { RefusalRow } from './refusal.entity.js';
import { giveToOther } from './rerouting.js';

/** 退回: refusing what is not the unit's duty, and what the office decides on it. */
@Injectable()
export class RefusalService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Throws DomainError version-conflict, and what `requireOffer` does. */
  refuse(id: number, asked: ActWithWords, principal: Principal, key?: string): Promise<ChangedAssignment> {
    const { version, reason } = asked;
    return this.unitOfWork.run((tx) =>
      once(tx, key, { refuse: id, ...asked }, async () => {
        const actor = await actorOf(tx, principal);
        const one = await holdAssignment(tx, id, version);
        requireOffer(actor, one, 'refuse');
        const at = this.clock.now();
        await tx.insert(RefusalRow, { assignmentId: id, reason, refusedBy: principal.personId, refusedAt: at });
        await act(tx, one, 'refuse', { actor, at, reason });
        const after = { state: 'refused', reason };
        await record(tx, { action: 'assignment.refuse', objectId: id, before: { state: one.state }, after });
        return changed(tx, id);
      }),
    );
  }

  /** 维持: it has to be signed for all the same. Throws DomainError version-conflict, and what `requireOffer` does. */
  insist(id: number, asked: ActWithWords, principal: Principal, key?: string): Promise<ChangedAssignment> {
    const { version, reason } = asked;
    return this.unitOfWork.run((tx) =>
      once(tx, key, { insist: id, ...asked }, async () => {
        const actor = await actorOf(tx, principal);
        const one = await holdAssignment(tx, id, version);
        requireOffer(actor, one, 'insist');
        const at = this.clock.now();
        const decision = { decision: 'insisted', decidedBy: principal.personId, decidedAt: at, decisionWords: reason };
        await tx.update(RefusalRow, { assignmentId: id, decision: IsNull() }, decision);
        await act(tx, one, 'insist', { actor, at, reason });
        await tell(tx, one, 'insisted', at);
        const after = { state: 'awaiting-receipt', reason };
        await record(tx, { action: 'assignment.insist', objectId: id, before: { state: one.state }, after });
        return changed(tx, id);
      }),
    );
  }

  /**
   * 改派: another unit gets it, as an amendment of the plan. Gives the assignment of that unit. Throws DomainError
   * version-conflict, part-closed where that unit has done its own part already, reviewer-missing, validation, and what
   * `requireOffer` does.
   */
  reroute(id: number, asked: Reroute, principal: Principal, key?: string): Promise<ChangedAssignment> {
    const { version, reason, unitId } = asked;
    return this.unitOfWork.run((tx) =>
      once(tx, key, { reroute: id, ...asked }, async () => {
        const actor = await actorOf(tx, principal);
        const one = await holdAssignment(tx, id, version);
        requireOffer(actor, one, 'reroute');
        const at = this.clock.now();
        const refusal = await tx.findOneByOrFail(RefusalRow, { assignmentId: id, decision: IsNull() });
        const decision = { decision: 'rerouted', decidedBy: principal.personId, decidedAt: at, decisionWords: reason };
        await tx.update(RefusalRow, { id: refusal.id }, decision);
        await act(tx, one, 'reroute', { actor, at, reason });
        const reroutedToId = await giveToOther(tx, one, { unitId, reason, personId: principal.personId, at });
        await tx.update(RefusalRow, { id: refusal.id }, { reroutedToId });
        const after = { state: 'cancelled', unitId, reason };
        const before = { state: one.state, unitId: one.unitId };
        await record(tx, { action: 'assignment.reroute', objectId: id, before, after });
        return changed(tx, reroutedToId);
      }),
    );
  }
}
