import { Injectable } from '@nestjs/common';
import { type CivilDate, civilDateOf } from '@yaodian/calendar';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { type Actor, actorOf } from '../../assignments/acting/actor.js';
import { mannerOf } from '../../assignments/acting/offers.js';
import { ended, letLeave, submitted } from '../../assignments/leaving/leave.js';
import { record } from '../../audit/record.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { requireEvidenceOf } from '../../evidence/evidence.queries.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import {
  type AnsweringUnit,
  findAnsweringUnits,
  holdInspections,
  oneAnsweringUnit,
} from '../answering/answering-unit.queries.js';
import { FindingRow } from '../field/finding.entity.js';
import { freezeChanged } from '../figures/refreezing.js';
import { requireSheetSeen } from '../inspection.access.js';
import { InspectionRow, InspectionUnitRow } from '../inspection.entity.js';
import { daysLeft } from './asking.js';
import { decideObjection } from './deciding.js';
import type {
  ActOnFeedback,
  AnswerFeedback,
  DecideObjections,
  FeedbackOffer,
  FeedbackOfInspection,
  FeedbackOfUnit,
  RaiseObjection,
  SendFeedbackBack,
  UnitFindings,
} from './feedback.dto.js';
import { FeedbackRow, ObjectionEvidenceRow, ObjectionRow } from './feedback.entity.js';
import { requireFeedbackOffer } from './feedback.offers.js';
import { answersOf, feedbackOf, feedbackOfUnit } from './feedback.queries.js';
import { foundAt } from './found.queries.js';
import { tellCorrectionDue, tellOfFeedback } from './feedback.told.js';

interface Held {
  tx: EntityManager;
  actor: Actor;
  unit: AnsweringUnit;
  at: Date;
  today: CivilDate;
}

/** Which unit of which inspection. */
export interface Of {
  inspectionId: number;
  unitId: number;
}

interface Asked {
  principal: Principal;
  key: string | undefined;
}

/**
 * 反馈: the unit answers to its sheet once, its head lets that leave where the unit has one, and what it disputes is decided in
 * writing. Every way throws DomainError version-conflict, and what `requireFeedbackOffer` does.
 */
@Injectable()
export class FeedbackService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** All units of an inspection, for the office and leaders. Throws DomainError not-found. */
  async list(inspectionId: number, principal: Principal): Promise<FeedbackOfInspection> {
    const { reader } = this.unitOfWork;
    const inspection = await reader.findOneBy(InspectionRow, { id: inspectionId });
    const sees = principal.memberships.some(({ role }) => role === 'office' || role === 'leader');
    if (!inspection || !sees) throw new DomainError('not-found', { inspection: String(inspectionId) });
    const units = await findAnsweringUnits(reader, 'inspection_id', [inspectionId]);
    const today = civilDateOf(this.clock.now());
    return {
      due: inspection.feedbackDue,
      ...(await daysLeft(reader, inspection, today)),
      items: await feedbackOf(reader, units, today),
    };
  }

  /** Throws DomainError not-found. */
  async get({ inspectionId, unitId }: Of, principal: Principal): Promise<FeedbackOfUnit> {
    const { reader } = this.unitOfWork;
    const unit = await oneAnsweringUnit(reader, inspectionId, unitId);
    await requireSheetSeen(reader, principal, { inspectionId, unitId });
    return feedbackOfUnit(reader, unit, { principal, today: civilDateOf(this.clock.now()) });
  }

  /** Throws DomainError not-found. */
  async findings({ inspectionId, unitId }: Of, principal: Principal): Promise<UnitFindings> {
    const { reader } = this.unitOfWork;
    await requireSheetSeen(reader, principal, { inspectionId, unitId });
    return { items: await foundAt(reader, (await oneAnsweringUnit(reader, inspectionId, unitId)).id) };
  }

  /** Also throws evidence-foreign, objection-of, and approver-missing where nobody else of the unit could let it leave. */
  answer(of: Of, asked: AnswerFeedback, principal: Principal, key?: string): Promise<FeedbackOfUnit> {
    return this.does('give-feedback', of, asked, { principal, key }, async (held) => {
      const { tx, actor, unit, at } = held;
      await requireDisputable(held, asked.objections);
      const left = await submitted(tx, unit, held);
      const waits = left.leftAt === null;
      const { identifiers } = await tx.insert(FeedbackRow, {
        ...{ inspectionUnitId: unit.id, words: asked.words, onBehalf: mannerOf(actor, unit) === 'on-behalf' },
        ...left,
        ...(!waits && asked.objections.length === 0 && { outcome: 'answered', endedAt: at }),
      });
      const { id: feedbackId } = identifiers[0] as { id: number };
      for (const objection of asked.objections) await raise(held, feedbackId, objection);
      await tellOfFeedback(held, waits ? 'feedback-to-approve' : 'feedback-received', feedbackId);
      return {
        words: asked.words,
        objections: asked.objections.map(({ words }) => words),
        leftAt: waits ? null : at.toISOString(),
      };
    });
  }

  approve(of: Of, asked: ActOnFeedback, principal: Principal, key?: string): Promise<FeedbackOfUnit> {
    return this.does('approve-feedback', of, asked, { principal, key }, async (held) => {
      const { tx, at } = held;
      const { id } = await openAnswer(held);
      const disputes = await tx.countBy(ObjectionRow, { feedbackId: id });
      const over = disputes === 0 && { outcome: 'answered', endedAt: at };
      await tx.update(FeedbackRow, { id }, { ...letLeave(held), ...over });
      await tellOfFeedback(held, 'feedback-received', id);
      return { leftAt: at.toISOString() };
    });
  }

  sendBack(of: Of, asked: SendFeedbackBack, principal: Principal, key?: string): Promise<FeedbackOfUnit> {
    return this.does('send-back-feedback', of, asked, { principal, key }, async (held) => {
      const reason = asked.reason || null;
      const id = await end(held, 'sent-back', reason);
      await tellOfFeedback(held, 'feedback-sent-back', id);
      return { reason };
    });
  }

  takeBack(of: Of, asked: ActOnFeedback, principal: Principal, key?: string): Promise<FeedbackOfUnit> {
    return this.does('take-back-feedback', of, asked, { principal, key }, async (held) => {
      const id = await end(held, 'taken-back', null);
      return { takenBack: id };
    });
  }

  /** Also throws objection-decided, objection-figure, objection-unchanged and deduction-range; then nothing is decided. */
  decide(of: Of, asked: DecideObjections, principal: Principal, key?: string): Promise<FeedbackOfUnit> {
    return this.does('decide-objections', of, asked, { principal, key }, async (held) => {
      const { tx, unit, at } = held;
      const answer = await tx.findOneByOrFail(FeedbackRow, { inspectionUnitId: unit.id, leftAt: Not(IsNull()) });
      const decided: object[] = [];
      for (const decision of asked.decisions)
        decided.push(await decideObjection(tx, { unit, feedbackId: answer.id, decision, by: principal.personId, at }));
      await changeConclusion(held, asked.decisions);
      if ((await tx.countBy(ObjectionRow, { feedbackId: answer.id, decision: IsNull() })) === 0) {
        await tx.update(
          FeedbackRow,
          { id: answer.id },
          { outcome: 'answered', endedBy: principal.personId, endedAt: at },
        );
        await tellOfFeedback(held, 'feedback-decided', answer.id);
      }
      return { decisions: decided };
    });
  }

  /** Holds the inspection, looks whether the person can do that with the unit's answer, does it once, and records it. */
  private does(
    offer: FeedbackOffer,
    { inspectionId, unitId }: Of,
    asked: ActOnFeedback,
    { principal, key }: Asked,
    work: (held: Held) => Promise<object>,
  ): Promise<FeedbackOfUnit> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { [offer]: inspectionId, unitId, ...asked }, async () => {
        await holdInspections(tx, [inspectionId]);
        const actor = await actorOf(tx, principal);
        const unit = await oneAnsweringUnit(tx, inspectionId, unitId);
        const at = this.clock.now();
        const today = civilDateOf(at);
        const answer = (await answersOf(tx, [unit.id])).get(unit.id)!;
        requireFeedbackOffer(actor, unit, { answer, offer, today });
        if (unit.version !== asked.version)
          throw new DomainError('version-conflict', undefined, { current: { id: unit.id, version: unit.version } });
        const after = await work({ tx, actor, unit, at, today });
        await tx.increment(InspectionUnitRow, { id: unit.id }, 'version', 1);
        await record(tx, {
          action: `inspection-unit.${offer}`,
          objectId: unit.id,
          after: { unit: unit.unitName, ...after },
          seenAt: [{ unitId }],
        });
        return feedbackOfUnit(tx, { ...unit, version: unit.version + 1 }, { principal, today });
      }),
    );
  }
}

/** What changes a finding after the end of an inspection is a new version of its scores; a published circular is to be corrected. */
async function changeConclusion(
  { tx, unit, actor, at }: Held,
  decisions: DecideObjections['decisions'],
): Promise<void> {
  const changing = decisions.filter(({ decision }) => decision !== 'upheld');
  const { inspectionId, inspectionState, id: inspectionUnitId } = unit;
  if (changing.length === 0 || !(inspectionState === 'final' || inspectionState === 'published')) return;
  const reason = changing.map(({ words }) => words).join('\n');
  const number = await freezeChanged(tx, { inspectionId, inspectionUnitId, reason, by: actor.personId, at });
  if (inspectionState === 'published') await tellCorrectionDue(tx, unit, number);
}

/** Each thing is disputed once, and is of the unit's own sheet. Throws DomainError objection-of. */
async function requireDisputable({ tx, unit }: Held, objections: readonly RaiseObjection[]): Promise<void> {
  const named = objections.map(({ findingId, figure }) => `${findingId ?? ''}:${figure ?? ''}`);
  const isOne = objections.every(
    ({ findingId, figure }) => ((findingId ?? null) === null) !== ((figure ?? null) === null),
  );
  const findings = objections.flatMap(({ findingId }) => findingId ?? []);
  const known = await tx.find(FindingRow, {
    select: { id: true },
    where: findings.map((id) => ({ id, inspectionUnitId: unit.id, state: 'standing', kind: Not('praise') })),
  });
  if (!isOne || new Set(named).size < named.length || (findings.length > 0 && known.length < findings.length))
    throw new DomainError('objection-of', { unit: unit.unitName });
}

async function raise({ tx, unit }: Held, feedbackId: number, objection: RaiseObjection): Promise<void> {
  const { findingId = null, figure = null, words } = objection;
  const proofs = await requireEvidenceOf(tx, [unit.unitId], objection.evidence);
  const { identifiers } = await tx.insert(ObjectionRow, { feedbackId, findingId, figure, words });
  const { id: objectionId } = identifiers[0] as { id: number };
  if (proofs.length > 0)
    await tx.insert(
      ObjectionEvidenceRow,
      proofs.map(({ id: evidenceId }) => ({ objectionId, evidenceId })),
    );
}

const openAnswer = ({ tx, unit }: Held): Promise<FeedbackRow> =>
  tx.findOneByOrFail(FeedbackRow, { inspectionUnitId: unit.id, endedAt: IsNull(), leftAt: IsNull() });

/** Ends the answer that waits for the unit's head; gives its identifier. */
async function end(held: Held, outcome: 'sent-back' | 'taken-back', reason: string | null): Promise<number> {
  const { id } = await openAnswer(held);
  const { tx } = held;
  await tx.update(FeedbackRow, { id }, ended(held, outcome, reason));
  return id;
}
