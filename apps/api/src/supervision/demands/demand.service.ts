import { Injectable } from '@nestjs/common';
import { civilDateOf } from '@yaodian/calendar';
import type { NoticeAct } from '@yaodian/supervision';
import { type EntityManager, IsNull } from 'typeorm';
import { type Actor, actorOf } from '../../assignments/acting/actor.js';
import { type Followed, holdAssignments } from '../../assignments/acting/followed.queries.js';
import { mannerOf } from '../../assignments/acting/offers.js';
import { ended, letLeave, submitted } from '../../assignments/leaving/leave.js';
import { refreshLights } from '../../assignments/lights/refresh.js';
import { record } from '../../audit/record.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { requireEvidenceOf } from '../../evidence/evidence.queries.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { requireDemandOffer } from './demand-offers.js';
import { answerDate, moveDemand } from './demand.changes.js';
import type {
  AcceptReply,
  ActOnDemand,
  ChangedDemand,
  DemandOffer,
  RefuseReply,
  ReplyToDemand,
  SendReplyBack,
} from './demand.dto.js';
import { DemandReplyEvidenceRow, DemandReplyRow, DemandRow } from './demand.entity.js';
import { type DemandValues, findDemands, waitingOf } from './demand.queries.js';
import { tellOfReply } from './demand.told.js';

interface Held {
  tx: EntityManager;
  actor: Actor;
  one: Followed;
  demand: DemandValues;
  at: Date;
}

interface Asked {
  principal: Principal;
  key: string | undefined;
}

/**
 * 回复督办单和领导批示: the unit replies, its head lets that leave where the unit has one, the office accepts or refuses.
 * Every way throws DomainError version-conflict, and what `requireDemandOffer` does.
 */
@Injectable()
export class DemandService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Also throws evidence-foreign, and approver-missing where nobody else of the unit could let it leave. */
  reply(id: number, asked: ReplyToDemand, principal: Principal, key?: string): Promise<ChangedDemand> {
    return this.does('reply', id, asked, { principal, key }, async (held) => {
      const { tx, actor, one } = held;
      const proofs = await requireEvidenceOf(tx, [one.unitId], asked.evidence);
      const left = await submitted(tx, one, held);
      const waits = left.leftAt === null;
      const { identifiers } = await tx.insert(DemandReplyRow, {
        ...{ demandId: id, words: asked.words, onBehalf: mannerOf(actor, one) === 'on-behalf' },
        ...left,
      });
      const { id: replyId } = identifiers[0] as { id: number };
      if (proofs.length > 0)
        await tx.insert(
          DemandReplyEvidenceRow,
          proofs.map((proof) => ({ replyId, evidenceId: proof.id })),
        );
      await (waits ? touch(held) : step(held, 'reply'));
      await tellOfReply(held, waits ? 'reply-to-approve' : 'reply-received', replyId);
      return { after: { words: asked.words, evidence: proofs.map(({ title }) => title) } };
    });
  }

  approve(id: number, asked: ActOnDemand, principal: Principal, key?: string): Promise<ChangedDemand> {
    return this.does('approve-reply', id, asked, { principal, key }, async (held) => {
      const { tx } = held;
      const reply = await tx.findOneByOrFail(DemandReplyRow, { demandId: id, endedAt: IsNull() });
      await tx.update(DemandReplyRow, { id: reply.id }, letLeave(held));
      await step(held, 'reply');
      await tellOfReply(held, 'reply-received', reply.id);
      return {};
    });
  }

  sendBack(id: number, asked: SendReplyBack, principal: Principal, key?: string): Promise<ChangedDemand> {
    return this.does('send-back-reply', id, asked, { principal, key }, async (held) => {
      const reason = asked.reason || null;
      const replyId = await end(held, 'sent-back', reason);
      await touch(held);
      await tellOfReply(held, 'reply-sent-back', replyId);
      return { after: { reason } };
    });
  }

  takeBack(id: number, asked: ActOnDemand, principal: Principal, key?: string): Promise<ChangedDemand> {
    return this.does('take-back-reply', id, asked, { principal, key }, async (held) => {
      await end(held, 'taken-back', null);
      await touch(held);
      return {};
    });
  }

  accept(id: number, asked: AcceptReply, principal: Principal, key?: string): Promise<ChangedDemand> {
    return this.does('accept-reply', id, asked, { principal, key }, async (held) => {
      const words = asked.words || null;
      const replyId = await end(held, 'accepted', words);
      await step(held, 'accept');
      await tellOfReply(held, 'reply-accepted', replyId);
      return { after: { words } };
    });
  }

  /** A poor reply: a new one is to come by a date, or a further notice follows. Also throws answer-date. */
  refuse(id: number, asked: RefuseReply, principal: Principal, key?: string): Promise<ChangedDemand> {
    const { reason } = asked;
    return this.does('refuse-reply', id, asked, { principal, key }, async (held) => {
      const { tx, one, at } = held;
      const answerBy = await answerDate(tx, { planId: one.planId, today: civilDateOf(at) }, asked.answerBy);
      const replyId = await end(held, 'refused', reason);
      await step(held, 'refuse', { answerBy });
      held.demand.answerBy = answerBy;
      await tellOfReply(held, 'reply-refused', replyId);
      return { after: { reason, answerBy } };
    });
  }

  /** Holds the assignment, looks whether the person can do that with the demand, does it once, and records it. */
  private does(
    offer: DemandOffer,
    id: number,
    asked: ActOnDemand,
    { principal, key }: Asked,
    work: (held: Held) => Promise<{ after?: object }>,
  ): Promise<ChangedDemand> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { [offer]: id, ...asked }, async () => {
        const actor = await actorOf(tx, principal);
        const { assignmentId } = await oneDemand(tx, id);
        const [one] = (await holdAssignments(tx, [assignmentId])) as [Followed];
        const demand = await oneDemand(tx, id);
        requireDemandOffer(actor, one, { ...demand, waiting: waitingOf(demand) }, offer);
        const { version, state } = demand;
        if (version !== asked.version)
          throw new DomainError('version-conflict', undefined, { current: { id, version, state } });
        const at = this.clock.now();
        const { after } = await work({ tx, actor, one, demand, at });
        await refreshLights(tx, [assignmentId], at);
        const changed = await oneDemand(tx, id);
        const [noun, objectId] =
          demand.noticeId === null
            ? (['instruction', demand.instructionId] as const)
            : (['notice', demand.noticeId] as const);
        await record(tx, {
          action: `${noun}.${offer}`,
          objectId,
          before: { state },
          after: { state: changed.state, ...after },
          seenAt: [
            { noun, objectId },
            { noun: 'assignment', objectId: assignmentId },
          ],
        });
        return { id, version: changed.version, state: changed.state };
      }),
    );
  }
}

async function oneDemand(manager: EntityManager, id: number): Promise<DemandValues> {
  const [found] = await findDemands(manager, 'id', [id]);
  if (!found) throw new DomainError('not-found', { demand: String(id) });
  return found;
}

const step = ({ tx, demand }: Held, act: Exclude<NoticeAct, 'send'>, changes?: { answerBy: string }) =>
  moveDemand(tx, demand, act, changes);

const touch = ({ tx, demand: { id } }: Held) => tx.increment(DemandRow, { id }, 'version', 1);

/** Ends the reply that is open; gives its identifier. */
async function end(held: Held, outcome: string, reason: string | null): Promise<number> {
  const { tx, demand } = held;
  const { id } = await tx.findOneByOrFail(DemandReplyRow, { demandId: demand.id, endedAt: IsNull() });
  await tx.update(DemandReplyRow, { id }, ended(held, outcome, reason));
  return id;
}
