import { Injectable } from '@nestjs/common';
import { type CivilDate, civilDateOf } from '@yaodian/calendar';
import { type RectificationAct, rectificationStateAfter } from '@yaodian/supervision';
import { type EntityManager, IsNull } from 'typeorm';
import { type Actor, actorOf } from '../../assignments/acting/actor.js';
import { mannerOf, mayDecide, waitsForHead } from '../../assignments/acting/offers.js';
import { ended, letLeave, submitted } from '../../assignments/leaving/leave.js';
import { refreshLights } from '../../assignments/lights/refresh.js';
import { record } from '../../audit/record.js';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { requireEvidenceOf } from '../../evidence/evidence.queries.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { type AnsweringUnit, findAnsweringUnits, holdInspections } from '../answering/answering-unit.queries.js';
import { inspectionRemindersOf } from '../reminders/reminder-lines.queries.js';
import { dueDate } from './due.js';
import type {
  ActOnRectification,
  ProveRectification,
  ReCheck,
  Rectification,
  RectificationOffer,
  RectificationPage,
  RectificationQuery,
  ReopenRectification,
  SendProofBack,
} from './rectification.dto.js';
import { ProofEvidenceRow, ProofRow, RectificationRow } from './rectification.entity.js';
import { rectificationOffers, requireRectificationOffer } from './rectification.offers.js';
import {
  countRectifications,
  findRectifications,
  type FoundRectification,
  isLeader,
  listRectifications,
  proofsOf,
  rectificationScope,
  reopeningOf,
  withLight,
} from './rectification.queries.js';
import { tellOfRectification } from './rectification.told.js';

interface Held {
  tx: EntityManager;
  actor: Actor;
  unit: AnsweringUnit;
  one: FoundRectification;
  at: Date;
  today: CivilDate;
}

interface Asked {
  principal: Principal;
  key: string | undefined;
}

const pageSize = 50;

/**
 * 整改: the unit proves what it has put right, its head lets that leave where the unit has one, the re-check (复查) closes it or
 * asks anew. Every way throws DomainError version-conflict, and what `requireRectificationOffer` does.
 */
@Injectable()
export class RectificationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async list(query: RectificationQuery, principal: Principal): Promise<RectificationPage> {
    const { reader } = this.unitOfWork;
    const actor = await actorOf(reader, principal);
    const asked = {
      ...query,
      scope: rectificationScope(actor, principal),
      today: civilDateOf(this.clock.now()),
    };
    const limit = query.limit ?? pageSize;
    const items = await listRectifications(reader, { ...asked, limit: limit + 1 });
    const next = items.length > limit ? items[limit - 1]!.id : null;
    return { items: items.slice(0, limit), next, counts: await countRectifications(reader, asked) };
  }

  /** Throws DomainError not-found. */
  async get(id: number, principal: Principal): Promise<Rectification> {
    const { reader } = this.unitOfWork;
    const { one, unit } = await found(reader, id);
    const actor = await actorOf(reader, principal);
    const sees = actor.isOffice || isLeader(principal) || mannerOf(actor, unit) !== null || mayDecide(actor, unit);
    if (!sees) throw new DomainError('not-found', { rectification: String(id) });
    return whole(reader, { actor, unit, one, today: civilDateOf(this.clock.now()) });
  }

  /** Also throws evidence-foreign, and approver-missing where nobody else of the unit could let it leave. */
  prove(id: number, asked: ProveRectification, principal: Principal, key?: string): Promise<Rectification> {
    return this.does('prove', id, asked, { principal, key }, async (held) => {
      const { tx, actor, unit, today } = held;
      const proofs = await requireEvidenceOf(tx, [unit.unitId], asked.evidence);
      const left = await submitted(tx, unit, held);
      const waits = left.leftAt === null;
      const { identifiers } = await tx.insert(ProofRow, {
        ...{ rectificationId: id, words: asked.words, onBehalf: mannerOf(actor, unit) === 'on-behalf' },
        ...left,
      });
      const { id: proofId } = identifiers[0] as { id: number };
      if (proofs.length > 0)
        await tx.insert(
          ProofEvidenceRow,
          proofs.map((proof) => ({ proofId, evidenceId: proof.id })),
        );
      await step(held, waits ? null : 'prove', waits ? {} : { leftOn: today });
      await tellOfRectification(tx, waits ? 'proof-to-approve' : 'proof-received', { ...held, of: proofId });
      return { words: asked.words, evidence: proofs.map(({ title }) => title) };
    });
  }

  approve(id: number, asked: ActOnRectification, principal: Principal, key?: string): Promise<Rectification> {
    return this.does('approve-proof', id, asked, { principal, key }, async (held) => {
      const { tx, at, today } = held;
      const proof = await openProof(held);
      await tx.update(ProofRow, { id: proof.id }, letLeave(held));
      await step(held, 'prove', { leftOn: today });
      await tellOfRectification(tx, 'proof-received', { ...held, of: proof.id });
      return { leftAt: at.toISOString() };
    });
  }

  sendBack(id: number, asked: SendProofBack, principal: Principal, key?: string): Promise<Rectification> {
    return this.does('send-back-proof', id, asked, { principal, key }, async (held) => {
      const reason = asked.reason || null;
      const of = await end(held, 'sent-back', reason);
      await step(held, null);
      await tellOfRectification(held.tx, 'proof-sent-back', { ...held, of });
      return { reason };
    });
  }

  takeBack(id: number, asked: ActOnRectification, principal: Principal, key?: string): Promise<Rectification> {
    return this.does('take-back-proof', id, asked, { principal, key }, async (held) => {
      const of = await end(held, 'taken-back', null);
      await step(held, null);
      return { takenBack: of };
    });
  }

  /** Also throws re-check-words, and rectification-date for a new day that is past or too far ahead. */
  reCheck(id: number, asked: ReCheck, principal: Principal, key?: string): Promise<Rectification> {
    return this.does('re-check', id, asked, { principal, key }, async (held) => {
      const { tx, unit, today } = held;
      const { passed, words } = asked;
      if (!passed && words === '') throw new DomainError('re-check-words', { reference: held.one.orderNumber });
      const of = await end(held, passed ? 'passed' : 'failed', words || null);
      if (passed) {
        await step(held, 'pass');
        await tellOfRectification(tx, 'rectification-passed', { ...held, of });
        return { passed, words };
      }
      const due = await dueDate(tx, { ...unit, today }, asked.due);
      await step(held, 'fail', { due });
      await tellOfRectification(tx, 'rectification-failed', { ...held, one: { ...held.one, due }, of });
      return { passed, words, due };
    });
  }

  /** The problem is there again. Also throws rectification-date. */
  reopen(id: number, asked: ReopenRectification, principal: Principal, key?: string): Promise<Rectification> {
    return this.does('reopen', id, asked, { principal, key }, async (held) => {
      const { tx, unit, one, today } = held;
      const due = await dueDate(tx, { ...unit, today }, asked.due);
      const { reason } = asked;
      await step(held, 'reopen', { due, reopenReason: reason, reopenedBy: principal.personId, reopenedAt: held.at });
      await tellOfRectification(tx, 'rectification-reopened', { ...held, one: { ...one, due }, of: one.version });
      return { reason, due };
    });
  }

  /** Holds the inspection, looks whether the person can do that with it, does it once, and records it. */
  private does(
    offer: RectificationOffer,
    id: number,
    asked: ActOnRectification,
    { principal, key }: Asked,
    work: (held: Held) => Promise<object>,
  ): Promise<Rectification> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { [offer]: id, ...asked }, async () => {
        await holdInspections(tx, [(await found(tx, id)).one.inspectionId]);
        const { one, unit } = await found(tx, id);
        const actor = await actorOf(tx, principal);
        requireRectificationOffer(actor, unit, rectifiable(one), offer);
        const { version, state } = one;
        if (version !== asked.version)
          throw new DomainError('version-conflict', undefined, { current: { id, version, state } });
        const at = this.clock.now();
        const today = civilDateOf(at);
        const after = await work({ tx, actor, unit, one, at, today });
        if (one.assignmentId !== null) await refreshLights(tx, [one.assignmentId], at);
        const { one: changed } = await found(tx, id);
        await record(tx, {
          action: `rectification.${offer}`,
          objectId: id,
          before: { state },
          after: { state: changed.state, ...after },
          seenAt: [
            { noun: 'rectification', objectId: id, unitId: unit.unitId },
            ...(one.assignmentId === null ? [] : [{ noun: 'assignment' as const, objectId: one.assignmentId }]),
          ],
        });
        return whole(tx, { actor, unit, one: changed, today });
      }),
    );
  }
}

async function found(manager: EntityManager, id: number): Promise<{ one: FoundRectification; unit: AnsweringUnit }> {
  const [one] = await findRectifications(manager, 'rectification.id', [id]);
  const [unit] = one ? await findAnsweringUnits(manager, 'id', [one.inspectionUnitId]) : [];
  if (!one || !unit) throw new DomainError('not-found', { rectification: String(id) });
  return { one, unit };
}

const rectifiable = ({ orderNumber, state, submittedBy }: FoundRectification) => ({
  reference: orderNumber,
  state,
  waiting: submittedBy === null ? null : { submittedBy },
});

async function whole(
  manager: EntityManager,
  { actor, unit, one, today }: Pick<Held, 'actor' | 'unit' | 'one' | 'today'>,
): Promise<Rectification> {
  const manner = mannerOf(actor, unit);
  return {
    ...withLight(one, today, await findCalendar(manager)),
    offers: rectificationOffers(actor, unit, rectifiable(one)),
    onBehalf: manner === 'on-behalf',
    needsApprover: manner === null ? unit.needsApprover : waitsForHead(actor, unit),
    waitsForHead: manner !== null && one.submittedBy !== null,
    orderedOn: civilDateOf(new Date(one.orderedAt)),
    ...(await reopeningOf(manager, one.id)),
    proofs: await proofsOf(manager, one.id, manner !== null),
    reminders: await inspectionRemindersOf(manager, { rectification: one.id }),
  };
}

/** Leads it to its next state, or leaves it there with a new version. */
const step = (
  { tx, one }: Held,
  act: RectificationAct | null,
  changes: Partial<Pick<RectificationRow, 'due' | 'leftOn' | 'reopenReason' | 'reopenedBy' | 'reopenedAt'>> = {},
): Promise<unknown> =>
  tx.update(
    RectificationRow,
    { id: one.id },
    {
      ...(act && { state: rectificationStateAfter(one.state, act) }),
      ...changes,
      version: () => 'version + 1',
    },
  );

const openProof = ({ tx, one }: Held): Promise<ProofRow> =>
  tx.findOneByOrFail(ProofRow, { rectificationId: one.id, endedAt: IsNull() });

/** Ends the proof that is open; gives its identifier. */
async function end(held: Held, outcome: string, reason: string | null): Promise<number> {
  const { id } = await openProof(held);
  await held.tx.update(ProofRow, { id }, ended(held, outcome, reason));
  return id;
}
