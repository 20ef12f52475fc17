import { Injectable } from '@nestjs/common';
import {
  announceRefusals,
  appealWindow,
  correctRefusals,
  finaliseRefusals,
  publishRefusals,
  type ResultState,
} from '@yaodian/assessment';
import { civilDateOf } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { actorOf } from '../../assignments/acting/actor.js';
import { record } from '../../audit/record.js';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { isDuplicate } from '../../database/failures.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';
import { requireDocumentNumber } from '../../supervision/signing/document-number.js';
import { countAppeals } from './appeals/appeal.queries.js';
import { keepTrend } from '../running/running.js';
import { correct } from './correcting.js';
import { correctionFacts } from './corrections.queries.js';
import { freeze, type Frozen } from './freezing.js';
import { gather } from './gathering.js';
import { PublicationRow } from './publication.entity.js';
import { asAsked, quartersOf, waiversOf } from './quarters.queries.js';
import { requireNoRefusal, type UnitNames } from './refusals.js';
import type { ActOnResult, AnnualResult, CorrectResult, PublishResult } from './result.dto.js';
import { ResultRow } from './result.entity.js';
import { holdResult, type PlanResult, windowOf } from './result.queries.js';
import { tellAnnounced, tellFinal, tellPublished } from './result.told.js';
import { shownResult } from './shown.js';
import { frozenUnits, snapshotHeads, type SnapshotHead, snapshotUnits } from './snapshot.queries.js';

interface Held {
  tx: EntityManager;
  result: PlanResult;
  principal: Principal;
  at: Date;
}

type ResultAct = 'announce' | 'finalise' | 'publish' | 'correct';

/**
 * 年度结果: announced, finalised, published, corrected. Every act throws DomainError not-found, plan-not-issued, plan-archived,
 * version-conflict and, through `requireNoRefusal`, what the library says against it.
 */
@Injectable()
export class ResultService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Throws DomainError not-found. */
  get(planId: number, principal: Principal): Promise<AnnualResult> {
    return shownResult(this.unitOfWork.reader, planId, principal, this.clock.now());
  }

  /** Also throws scheme-missing. */
  announce(planId: number, asked: ActOnResult, principal: Principal, key?: string): Promise<AnnualResult> {
    return this.does('announce', planId, asked, { principal, key }, async ({ tx, result, at }) => {
      const gathered = await gather(tx, planId, at);
      const { scheme, schemeId, period, calendarVersion, units } = gathered;
      const title = result.planTitle;
      const inspections = asAsked(await quartersOf(tx, planId, await waiversOf(tx, planId)));
      const frozen = await this.freezeNext({ tx, result, principal, at }, 'announced', null, {
        ...{ number: 1, scheme, schemeId, period, calendarVersion, units: gathered.facts() },
      });
      const names: UnitNames = new Map(units.map(({ unitId, unitName }) => [unitId, unitName]));
      requireNoRefusal(announceRefusals(result.state, { ledgers: frozen.ledgers, inspections }), { title, names });
      const window = appealWindow(at, scheme.settings.appealDays, await findCalendar(tx));
      try {
        await tx.insert(ResultRow, {
          ...{ planId, schemeId, state: 'announced', announcedAt: at, appealsUntil: window.lastDay },
          ...{ appealCounting: JSON.stringify(window.counting), version: 1 },
        });
      } catch (error) {
        if (isDuplicate(error)) throw new DomainError('version-conflict');
        throw error;
      }
      // what was announced is the last total of its day
      await keepTrend(
        tx,
        { id: schemeId, planId },
        frozen.ledgers.map(({ unitId, total, scoredPoints }) => ({ unitId, day: period.last, total, scoredPoints })),
      );
      await tellAnnounced(tx, result, units, window.lastDay);
      return { snapshot: 1, hash: frozen.hash, units: units.length, appealsUntil: window.lastDay };
    });
  }

  finalise(planId: number, asked: ActOnResult, principal: Principal, key?: string): Promise<AnnualResult> {
    return this.does('finalise', planId, asked, { principal, key }, async (held) => {
      const { tx, result, at } = held;
      const { row, state, planTitle: title } = result;
      // first what needs no scoring
      if (!row) return refuse(finaliseRefusals(state, noWindow, at, { ledgers: [], undecided: 0 }), title);
      const { undecided } = await countAppeals(tx, planId);
      requireNoRefusal(finaliseRefusals(state, windowOf(row), at, { ledgers: [], undecided }), { title });
      const frozen = await this.freezeAgain(held, 'final', null);
      const names = await unitNames(tx, frozen.id);
      requireNoRefusal(finaliseRefusals(state, windowOf(row), at, { ledgers: frozen.ledgers, undecided }), {
        ...{ title, names },
      });
      await tx.update(ResultRow, { id: row.id }, { state: 'final', finalisedAt: at, version: row.version + 1 });
      await tellFinal(tx, result, frozen.number);
      return { snapshot: frozen.number, hash: frozen.hash };
    });
  }

  /** Also throws document-number, document-number-form, document-number-taken, result-unsigned, document-date(-early). */
  publish(planId: number, asked: PublishResult, principal: Principal, key?: string): Promise<AnnualResult> {
    return this.does('publish', planId, asked, { principal, key }, async ({ tx, result, at }) => {
      const { row, state, planTitle: title } = result;
      const { documentNumber, signer, signedOn } = asked;
      requireNoRefusal(publishRefusals(state, { documentNumber, signer, date: signedOn }), { title });
      const [snapshot] = await snapshotHeads(tx, planId);
      requireDocumentNumber(documentNumber, signedOn, {
        earliest: civilDateOf(new Date(snapshot!.takenAt)),
        today: civilDateOf(at),
      });
      if (await isTaken(tx, documentNumber))
        throw new DomainError('document-number-taken', { reference: documentNumber });
      const { id: snapshotId, number, hash } = snapshot!;
      const publishedBy = principal.personId;
      await tx.insert(PublicationRow, { snapshotId, documentNumber, signer, signedOn, publishedBy, publishedAt: at });
      const published = { state: 'published', publishedAt: at, documentNumber, signer, signedOn };
      await tx.update(ResultRow, { id: row!.id }, { ...published, version: row!.version + 1 });
      await tellPublished(tx, result, { snapshotId, isCorrection: snapshot!.kind === 'corrected', documentNumber });
      return { snapshot: number, hash, documentNumber, signer, signedOn };
    });
  }

  /** Also throws correction-line, correction-score, correction-same and own-unit-decision; then nothing is corrected. */
  correct(planId: number, asked: CorrectResult, principal: Principal, key?: string): Promise<AnnualResult> {
    return this.does('correct', planId, asked, { principal, key }, async (held) => {
      const { tx, result, at } = held;
      const { reason, corrections } = asked;
      requireNoRefusal(correctRefusals(result.state, reason), { title: result.planTitle });
      if (corrections.length === 0) throw new DomainError('correction-line', { unit: result.planTitle, line: '' });
      const places = new Set(corrections.map(({ unitId, line }) => `${unitId} ${line}`));
      if (places.size < corrections.length) throw invalid('corrections', 'has a line of a unit twice');
      const [last] = await snapshotHeads(tx, planId);
      const units = await snapshotUnits(tx, last!.id, [...new Set(corrections.map(({ unitId }) => unitId))]);
      const { belongsTo } = await actorOf(tx, principal);
      for (const { unitId, line, score } of corrections) {
        const unit = units.find((one) => one.unitId === unitId);
        if (!unit) throw new DomainError('not-found', { unit: String(unitId) });
        if (belongsTo.has(unitId)) throw new DomainError('own-unit-decision', { unit: unit.unitName });
        await correct(tx, { planId, unit, line, score, reason, appealId: null, by: principal.personId, at });
      }
      const frozen = await this.freezeAgain(held, 'corrected', reason);
      const nothing = { publishedAt: null, documentNumber: null, signer: null, signedOn: null };
      const row = result.row!;
      await tx.update(ResultRow, { id: row.id }, { state: 'final', ...nothing, version: row.version + 1 });
      await tellFinal(tx, result, frozen.number);
      const changed = corrections.map(({ unitId, line, score }) => ({ unit: unitId, line, score }));
      return { snapshot: frozen.number, hash: frozen.hash, reason, corrections: changed };
    });
  }

  /** The next snapshot from the frozen facts of the last one, with all corrections: what came in since is no part of it. */
  private async freezeAgain(
    held: Held,
    kind: 'final' | 'corrected',
    reason: string | null,
  ): Promise<Frozen & { number: number }> {
    const { tx, result } = held;
    const [last] = await snapshotHeads(tx, result.planId);
    const { number, schemeId, scheme, firstDay, lastDay, calendarVersion } = last!;
    const corrections = await correctionFacts(tx, result.planId);
    const frozen = await this.freezeNext(held, kind, reason, {
      ...{ number: number + 1, schemeId, scheme, calendarVersion },
      period: { first: firstDay, last: lastDay, isResult: true },
      units: withCorrections(tx, last!, corrections),
    });
    return { ...frozen, number: number + 1 };
  }

  private freezeNext(
    { tx, result, principal, at }: Held,
    kind: Parameters<typeof freeze>[1]['kind'],
    reason: string | null,
    what: Pick<Parameters<typeof freeze>[1], 'number' | 'scheme' | 'schemeId' | 'period' | 'calendarVersion' | 'units'>,
  ): Promise<Frozen> {
    return freeze(tx, { planId: result.planId, kind, reason, by: principal.personId, at, ...what });
  }

  private async does(
    act: ResultAct,
    planId: number,
    asked: ActOnResult,
    { principal, key }: { principal: Principal; key: string | undefined },
    work: (held: Held) => Promise<object>,
  ): Promise<AnnualResult> {
    await this.unitOfWork.run((tx) =>
      once(tx, key, { [`${act}Result`]: planId, ...asked }, async () => {
        const result = await holdResult(tx, planId);
        const at = this.clock.now();
        // of two clicks the second one is told what the first one did
        if (result.version !== asked.version)
          throw new DomainError('version-conflict', undefined, {
            current: { planId, version: result.version, state: result.state },
          });
        const after = await work({ tx, result, principal, at });
        const to: Record<ResultAct, ResultState> = {
          ...{ announce: 'announced', finalise: 'final', publish: 'published', correct: 'final' },
        };
        await record(tx, {
          action: `result.${act}`,
          objectId: planId,
          before: { state: result.state },
          after: { state: to[act], ...after },
        });
        return {};
      }),
    );
    return this.get(planId, principal);
  }
}

/** Before anything is announced there is no window; the state alone refuses. */
const noWindow = { lastDay: '', closesAt: new Date(0) };

function refuse(refusals: Parameters<typeof requireNoRefusal>[0], title: string): never {
  requireNoRefusal(refusals, { title });
  throw new Error('A result without a row is in no state from which it can be finalised.');
}

async function* withCorrections(
  tx: EntityManager,
  { id }: SnapshotHead,
  corrections: Awaited<ReturnType<typeof correctionFacts>>,
) {
  for await (const batch of frozenUnits(tx, id))
    yield batch.map(({ unitId, unitName, position, group, ranked, facts }) => ({
      ...{ unitId, unitName, position, group, ranked },
      facts: { ...facts, corrections: corrections.get(unitId) ?? [] },
    }));
}

async function unitNames(tx: EntityManager, snapshotId: number): Promise<UnitNames> {
  const rows = await tx.query<{ unitId: number; unitName: string }[]>(
    'SELECT unit_id AS unitId, unit_name AS unitName FROM assessment_snapshot_unit WHERE snapshot_id = ?',
    [snapshotId],
  );
  return new Map(rows.map(({ unitId, unitName }) => [unitId, unitName]));
}

/** By another result, or by another document that went out signed. */
async function isTaken(tx: EntityManager, documentNumber: string): Promise<boolean> {
  const rows = await tx.query<object[]>(
    `SELECT 1 FROM assessment_publication WHERE document_number = ?
     UNION SELECT 1 FROM signing WHERE document_number = ?`,
    [documentNumber, documentNumber],
  );
  return rows.length > 0;
}
