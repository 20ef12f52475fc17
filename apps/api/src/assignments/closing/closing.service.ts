import { Injectable } from '@nestjs/common';
import { civilDateOf } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { IsNull } from 'typeorm';
import { record } from '../../audit/record.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { requireEvidenceOf } from '../../evidence/evidence.queries.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import type {
  ActMaybeWithWords,
  ActOnAssignment,
  ActWithWords,
  ChangedAssignment,
  ConfirmedAct,
} from '../acting/acting.dto.js';
import { act, changed, tell } from '../acting/act.js';
import { type Actor, actorOf } from '../acting/actor.js';
import { type Followed, holdAssignment } from '../acting/followed.queries.js';
import type { Offer } from '../acting/offers.js';
import { requireOffer } from '../acting/require-offer.js';
import { ended, letLeave, submitted } from '../leaving/leave.js';
import { ClosingEvidenceRow, ClosingRequestRow } from './closing-request.entity.js';
import type { OpenDecision, RequestClosing } from './closing.dto.js';
import { openDecisions, othersOpen } from './closing.queries.js';
import { tellOfClosing } from './closing.told.js';

interface Held {
  tx: EntityManager;
  actor: Actor;
  one: Followed;
  at: Date;
}

/**
 * 办结(销号): the unit asks, its head lets it leave where the unit has one, the office decides. Every way throws DomainError
 * version-conflict, and what `requireOffer` does.
 */
@Injectable()
export class ClosingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  decisions(principal: Principal): Promise<OpenDecision[]> {
    return openDecisions(this.unitOfWork.reader, principal, civilDateOf(this.clock.now()));
  }

  /**
   * Also throws closing-unproven without evidence, evidence-foreign where it is another unit's, and approver-missing where
   * nobody else of the unit could let it leave.
   */
  request(id: number, asked: RequestClosing, principal: Principal, key?: string): Promise<ChangedAssignment> {
    return this.does('request-closing', id, asked, { principal, key }, async (held) => {
      const { tx, actor, one, at } = held;
      const { words } = asked;
      const proofs = await requireEvidenceOf(tx, [one.unitId], asked.evidence);
      if (proofs.length === 0) throw new DomainError('closing-unproven', { title: one.title });
      const left = await submitted(tx, one, held);
      const waits = left.leftAt === null;
      const { identifiers } = await tx.insert(ClosingRequestRow, { assignmentId: id, words, ...left });
      const { id: requestId } = identifiers[0] as { id: number };
      await tx.insert(
        ClosingEvidenceRow,
        proofs.map((proof) => ({ requestId, evidenceId: proof.id })),
      );
      if (waits) await touch(tx, id);
      else await act(tx, one, 'request-closing', { actor, at, reason: words });
      const kind = waits ? 'closing-submitted' : 'closing-asked';
      await tellOfClosing(tx, kind, { one, personId: principal.personId });
      return { after: { words, evidence: proofs.map(({ title }) => title) } };
    });
  }

  approve(id: number, asked: ActOnAssignment, principal: Principal, key?: string): Promise<ChangedAssignment> {
    return this.does('approve-closing', id, asked, { principal, key }, async (held) => {
      const { tx, actor, one, at } = held;
      const request = await tx.findOneByOrFail(ClosingRequestRow, { assignmentId: id, endedAt: IsNull() });
      await tx.update(ClosingRequestRow, { id: request.id }, letLeave(held));
      await act(tx, one, 'request-closing', { actor, at, reason: request.words });
      await tellOfClosing(tx, 'closing-asked', { one, personId: principal.personId });
      return {};
    });
  }

  sendBack(id: number, asked: ActMaybeWithWords, principal: Principal, key?: string): Promise<ChangedAssignment> {
    return this.does('send-back-closing', id, asked, { principal, key }, async (held) => {
      const reason = asked.reason || null;
      await end(held, 'sent-back', reason);
      await touch(held.tx, id);
      await tellOfClosing(held.tx, 'closing-sent-back', { one: held.one, personId: principal.personId });
      return { after: { reason } };
    });
  }

  withdraw(id: number, asked: ActOnAssignment, principal: Principal, key?: string): Promise<ChangedAssignment> {
    return this.does('withdraw-closing', id, asked, { principal, key }, async (held) => {
      const { tx, actor, one, at } = held;
      await end(held, 'withdrawn', null);
      if (one.state === 'closing') await act(tx, one, 'withdraw-closing', { actor, at });
      else await touch(tx, id);
      return {};
    });
  }

  /** Also throws extension-undecided where the unit has asked for a later deadline first, and others-open where a lead assignment is to be closed before the others, and that was not confirmed. */
  accept(id: number, asked: ConfirmedAct, principal: Principal, key?: string): Promise<ChangedAssignment> {
    return this.does('accept-closing', id, asked, { principal, key }, async (held) => {
      const { tx, actor, one, at } = held;
      if (one.extension?.state === 'asked')
        throw new DomainError('extension-undecided', { title: one.title, unit: one.unitName });
      const others = one.role === 'lead' ? await othersOpen(tx, one.taskId, id) : [];
      if (others.length > 0 && !asked.confirmed)
        throw new DomainError('others-open', { count: String(others.length), units: others.slice(0, 5).join('、') });
      await end(held, 'accepted', null);
      await act(tx, one, 'accept-closing', { actor, at });
      await tell(tx, one, 'closed', at);
      return others.length > 0 ? { after: { othersOpen: others.length } } : {};
    });
  }

  refuse(id: number, asked: ActWithWords, principal: Principal, key?: string): Promise<ChangedAssignment> {
    const { reason } = asked;
    return this.does('refuse-closing', id, asked, { principal, key }, async (held) => {
      const { tx, actor, one, at } = held;
      await end(held, 'refused', reason);
      await act(tx, one, 'refuse-closing', { actor, at, reason });
      await tell(tx, one, 'closing-refused', at);
      return { after: { reason } };
    });
  }

  reopen(id: number, asked: ActWithWords, principal: Principal, key?: string): Promise<ChangedAssignment> {
    const { reason } = asked;
    return this.does('reopen', id, asked, { principal, key }, async ({ tx, actor, one, at }) => {
      await act(tx, one, 'reopen', { actor, at, reason });
      await tell(tx, one, 'reopened', at);
      return { after: { reason } };
    });
  }

  /** Holds the assignment, looks whether the person can do that with it, does it once, and records it. */
  private does(
    offer: ClosingOffer,
    id: number,
    asked: ActOnAssignment,
    { principal, key }: { principal: Principal; key: string | undefined },
    work: (held: Held) => Promise<{ after?: object }>,
  ): Promise<ChangedAssignment> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { [offer]: id, ...asked }, async () => {
        const actor = await actorOf(tx, principal);
        const one = await holdAssignment(tx, id, asked.version);
        requireOffer(actor, one, offer);
        const { after } = await work({ tx, actor, one, at: this.clock.now() });
        const done = await changed(tx, id);
        await record(tx, {
          action: `assignment.${offer}`,
          objectId: id,
          before: { state: one.state },
          after: { state: done.state, ...after },
        });
        return done;
      }),
    );
  }
}

type ClosingOffer = Extract<Offer, `${string}-closing` | 'reopen'>;

const end = (held: Held, outcome: string, reason: string | null) =>
  held.tx.update(ClosingRequestRow, { assignmentId: held.one.id, endedAt: IsNull() }, ended(held, outcome, reason));

const touch = (tx: EntityManager, id: number) =>
  tx.query('UPDATE assignment SET version = version + 1 WHERE id = ?', [id]);
