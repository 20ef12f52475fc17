import { eventProblems } from '@yaodian/assessment';
import { plain } from '@yaodian/inspection';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { DomainError } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';
import { currentContext, today } from '../../platform/work-context.js';
import { heldScored, readScored, readUnits, requireScores, type Scored } from './entries.access.js';
import type { AssessmentEvent, AssessmentEventPage, EventQuery, RecordEvent, WithdrawEvent } from './event.dto.js';
import { AssessmentEventRow } from './event.entity.js';
import { findEvents, subjectsOf } from './event.queries.js';
import { kindsOf } from './outline.queries.js';
import { ofUnit, requireNoProblems } from './problems.js';

/** 加分、扣分、否决事项: recorded for an entry of the scheme, and withdrawn with a reason, never deleted. */
@Injectable()
export class EventService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Throws DomainError not-found and scheme-missing. */
  async list(principal: Principal, { planId, ...query }: EventQuery): Promise<AssessmentEventPage> {
    const { reader } = this.unitOfWork;
    const scored = await readScored(reader, principal, planId);
    const units = readUnits(scored).map(({ unitId }) => unitId);
    return {
      ...(await findEvents(reader, scored, units, query)),
      subjects: await subjectsOf(reader, planId, units),
    };
  }

  /**
   * Throws DomainError not-found, scheme-missing, result-announced, unit-not-scored, own-cause, event-date and
   * entry-problems.
   */
  record(principal: Principal, asked: RecordEvent, key?: string): Promise<AssessmentEvent> {
    const { planId, unitId, kind, happenedOn, count, reason } = asked;
    return this.unitOfWork.run((tx) =>
      once(tx, key, { recordEvent: asked }, async () => {
        const scored = await heldScored(tx, principal, planId);
        const { scheme, year } = scored.plan;
        const unit = requireScores(scored, unitId);
        const points = asked.points ?? null;
        requireNoProblems(ofUnit(unit, eventProblems(scheme, unit.group, { kind, count, points, reason })));
        if (happenedOn > today() || Number(happenedOn.slice(0, 4)) !== year)
          throw new DomainError('event-date', { date: happenedOn, year: String(year) });
        const of = kindsOf(scheme).find((one) => one.key === kind)!;
        const hasStatement = asked.hasStatement ?? false;
        if (hasStatement && !of.statement) throw invalid('hasStatement', 'plays no part for this kind');
        const { identifiers } = await tx.insert(AssessmentEventRow, {
          ...{ planId, unitId, kind, happenedOn, count, hasStatement, reason },
          ...{ points: points && plain(points), subject: asked.subject || null },
          ...{ recordedBy: principal.personId, recordedAt: currentContext().startedAt },
          ...{ withdrawnBy: null, withdrawnAt: null, withdrawnReason: null, version: 1 },
        });
        const { id } = identifiers[0] as { id: number };
        const event = await one(tx, scored, id);
        await record(tx, {
          action: 'score.record-event',
          objectId: planId,
          after: inWords(event),
          seenAt: [{ unitId }],
        });
        return event;
      }),
    );
  }

  /** It stays readable, and counts for nothing. Throws as `record` does, and version-conflict and event-withdrawn. */
  withdraw(
    principal: Principal,
    id: number,
    { version, reason }: WithdrawEvent,
    key?: string,
  ): Promise<AssessmentEvent> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { withdrawEvent: id, version, reason }, async () => {
        const row = await tx.findOneBy(AssessmentEventRow, { id });
        if (!row) throw new DomainError('not-found', { event: String(id) });
        const { planId, unitId } = row;
        const scored = await heldScored(tx, principal, planId);
        const unit = requireScores(scored, unitId);
        const before = await one(tx, scored, id);
        if (before.state === 'withdrawn') throw new DomainError('event-withdrawn', { unit: unit.name });
        if (before.version !== version) throw new DomainError('version-conflict', undefined, { current: before });
        await tx.update(
          AssessmentEventRow,
          { id },
          {
            ...{ withdrawnBy: principal.personId, withdrawnAt: currentContext().startedAt, withdrawnReason: reason },
            version: version + 1,
          },
        );
        const after = await one(tx, scored, id);
        await record(tx, {
          action: 'score.withdraw-event',
          objectId: planId,
          before: inWords(before),
          after: { ...inWords(after), withdrawnReason: reason },
          seenAt: [{ unitId }],
        });
        return after;
      }),
    );
  }
}

async function one(tx: EntityManager, scored: Scored, id: number): Promise<AssessmentEvent> {
  const units = scored.plan.units.map(({ unitId }) => unitId);
  const [event] = (await findEvents(tx, scored, units, { id })).items;
  if (!event) throw new DomainError('not-found', { event: String(id) });
  return event;
}

/** As the audit log keeps it. */
const inWords = (event: AssessmentEvent) => ({
  ...{ unit: event.unitName, event: event.of?.name ?? event.kind, line: event.of?.lineName ?? null },
  ...{ happenedOn: event.happenedOn, count: event.count, points: event.points, hasStatement: event.hasStatement },
  ...{ subject: event.subject, reason: event.reason, state: event.state },
});
