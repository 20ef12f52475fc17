import { Injectable } from '@nestjs/common';
import {
  announceRefusals,
  appealWindow,
  correctRefusals,
  finaliseRefusals,
  publishRefusals,
  resultActs,
  type ResultState,
} from '@yaodian/assessment';
import { civilDateOf } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { actorOf } from '../../assignments/acting/actor.js';
import { record } from '../../audit/record.js';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { isDuplicate } from '../../database/failures.js';
import { earlierAnswer, once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';
import { requireDocumentNumber } from '../../supervision/signing/document-number.js';
import { countAppeals } from './appeals/appeal.queries.js';
import { keepTrend, RunningScores } from '../running/running.js';
import { announcedIn, prepareAnnouncing } from './announcing.js';
import { correct, requireCorrection } from './correcting.js';
import { freeze, type Frozen } from './freezing.js';
import type { Prepared } from './preparation.js';
import { PublicationRow } from './publication.entity.js';
import { asAsked, quartersOf, waiversOf } from './quarters.queries.js';
import { prepareRefreezing, type Refreezing, refrozenIn } from './refreezing.js';
import { requireNoRefusal, type UnitNames } from './refusals.js';
import type { ActOnResult, AnnualResult, CorrectResult, PublishResult } from './result.dto.js';
import { ResultRow } from './result.entity.js';
import { holdResult, planResult, type PlanResult, windowOf } from './result.queries.js';
import { tellAnnounced, tellFinal, tellPublished } from './result.told.js';
import { shownResult } from './shown.js';
import { snapshotHeads, type SnapshotUnit, snapshotUnits } from './snapshot.queries.js';

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
    private readonly running: RunningScores,
  ) {}

  /** Throws DomainError not-found. */
  get(planId: number, principal: Principal): Promise<AnnualResult> {
    return shownResult(this.unitOfWork.reader, planId, principal, { now: this.clock.now(), running: this.running });
  }

  /** Also throws scheme-missing. */
  async announce(planId: number, asked: ActOnResult, principal: Principal, key?: string): Promise<AnnualResult> {
    const prepared = await this.beforehand('announce', planId, asked, key, ({ at }) =>
      prepareAnnouncing(this.unitOfWork, planId, at),
    );
    return this.does('announce', planId, asked, { principal, key }, async ({ tx, result, at }) => {
      const title = result.planTitle;
      // first what needs no scoring
      if (result.state !== 'running') requireNoRefusal(announceRefusals(result.state, nothing), { title });
      const gathered = await announcedIn(tx, { planId, at, prepared });
      const { scheme, schemeId, period, calendarVersion, units, settled } = gathered;
      const inspections = asAsked(await quartersOf(tx, planId, await waiversOf(tx, planId)));
      const names: UnitNames = new Map(units.map(({ unitId, unitName }) => [unitId, unitName]));
      const unscored = settled.flatMap((unit) => unit.unscored);
      requireNoRefusal(announceRefusals(result.state, { units: settled.length, unscored, inspections }), {
        ...{ title, names },
      });
      const frozen = await freeze(tx, {
        ...{ planId, schemeId, number: 1, kind: 'announced', reason: null, scheme, period, calendarVersion },
        ...{ by: principal.personId, at, units: settled },
      });
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
        settled.map(({ unitId, total, scoredPoints }) => ({ unitId, day: period.last, total, scoredPoints })),
      );
      await tellAnnounced(tx, result, units, window.lastDay);
      return { snapshot: 1, hash: frozen.hash, units: units.length, appealsUntil: window.lastDay };
    });
  }

  async finalise(planId: number, asked: ActOnResult, principal: Principal, key?: string): Promise<AnnualResult> {
    const prepared = await this.beforehand('finalise', planId, asked, key, async ({ result, at }) => {
      const undecided = await undecidedOf(this.unitOfWork.reader, planId);
      const refusals = finaliseRefusals(result.state, windowOf(result.row!), at, { unscored: [], undecided });
      return refusals.length > 0 ? null : prepareRefreezing(this.unitOfWork, planId, at);
    });
    return this.does('finalise', planId, asked, { principal, key }, async (held) => {
      const { tx, result, at } = held;
      const { row, state, planTitle: title } = result;
      // first what needs no scoring
      if (!row) return refuse(finaliseRefusals(state, noWindow, at, { unscored: [], undecided: 0 }), title);
      const undecided = await undecidedOf(tx, planId);
      requireNoRefusal(finaliseRefusals(state, windowOf(row), at, { unscored: [], undecided }), { title });
      const frozen = await this.freezeAgain(held, prepared, { kind: 'final', reason: null });
      const names: UnitNames = new Map(frozen.units.map(({ unitId, unitName }) => [unitId, unitName]));
      const unscored = frozen.units.flatMap((unit) => unit.unscored);
      requireNoRefusal(finaliseRefusals(state, windowOf(row), at, { unscored, undecided }), { title, names });
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
  async correct(planId: number, asked: CorrectResult, principal: Principal, key?: string): Promise<AnnualResult> {
    const { reason, corrections } = asked;
    const prepared = await this.beforehand('correct', planId, asked, key, async ({ result, at }) => {
      await correctable(this.unitOfWork.reader, result, asked, principal);
      return prepareRefreezing(this.unitOfWork, planId, at);
    });
    return this.does('correct', planId, asked, { principal, key }, async (held) => {
      const { tx, result, at } = held;
      const by = principal.personId;
      for (const one of await correctable(tx, result, asked, principal))
        await correct(tx, { planId, ...one, reason, appealId: null, by, at });
      const frozen = await this.freezeAgain(held, prepared, { kind: 'corrected', reason });
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
    { tx, result, principal, at }: Held,
    prepared: Refreezing | null,
    { kind, reason }: { kind: 'final' | 'corrected'; reason: string | null },
  ): Promise<Frozen & { number: number; units: Prepared[] }> {
    const { planId } = result;
    const [last] = await snapshotHeads(tx, planId);
    const { schemeId, scheme, firstDay, lastDay, calendarVersion } = last!;
    const units = await refrozenIn(tx, last!, prepared);
    const number = last!.number + 1;
    const frozen = await freeze(tx, {
      ...{ planId, schemeId, number, kind, reason, scheme, calendarVersion, units },
      period: { first: firstDay, last: lastDay, isResult: true },
      ...{ by: principal.personId, at },
    });
    return { ...frozen, number, units };
  }

  /**
   * What takes long is done before the act, which holds the result and looks again. Null where there is nothing to be
   * prepared: the act is refused, or was done before.
   */
  private async beforehand<Made>(
    act: ResultAct,
    planId: number,
    asked: ActOnResult,
    key: string | undefined,
    prepare: (now: { result: PlanResult; at: Date }) => Promise<Made | null>,
  ): Promise<Made | null> {
    const { reader } = this.unitOfWork;
    if ((await earlierAnswer(reader, key, askedFor(act, planId, asked))) !== undefined) return null;
    const result = await planResult(reader, planId);
    const { planState, version, state } = result;
    const isDue = planState === 'issued' && version === asked.version && resultActs[act].from.includes(state);
    return isDue ? prepare({ result, at: this.clock.now() }) : null;
  }

  private async does(
    act: ResultAct,
    planId: number,
    asked: ActOnResult,
    { principal, key }: { principal: Principal; key: string | undefined },
    work: (held: Held) => Promise<object>,
  ): Promise<AnnualResult> {
    await this.unitOfWork.run((tx) =>
      once(tx, key, askedFor(act, planId, asked), async () => {
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

/** No unit, which the state alone refuses. */
const nothing = { units: 0, unscored: [], inspections: [] };

const askedFor = (act: ResultAct, planId: number, asked: ActOnResult) => ({ [`${act}Result`]: planId, ...asked });

const undecidedOf = async (manager: EntityManager, planId: number): Promise<number> =>
  (await countAppeals(manager, planId)).undecided;

/** What is to be corrected, each with the unit as the last snapshot has it. Throws as `correct` does. */
async function correctable(
  manager: EntityManager,
  { planId, planTitle: title, state }: PlanResult,
  { reason, corrections }: CorrectResult,
  principal: Principal,
): Promise<{ unit: SnapshotUnit; line: string; score: string }[]> {
  requireNoRefusal(correctRefusals(state, reason), { title });
  if (corrections.length === 0) throw new DomainError('correction-line', { unit: title, line: '' });
  const places = new Set(corrections.map(({ unitId, line }) => `${unitId} ${line}`));
  if (places.size < corrections.length) throw invalid('corrections', 'has a line of a unit twice');
  const [last] = await snapshotHeads(manager, planId);
  const units = await snapshotUnits(manager, last!.id, [...new Set(corrections.map(({ unitId }) => unitId))]);
  const { belongsTo } = await actorOf(manager, principal);
  return corrections.map(({ unitId, line, score }) => {
    const unit = units.find((one) => one.unitId === unitId);
    if (!unit) throw new DomainError('not-found', { unit: String(unitId) });
    if (belongsTo.has(unitId)) throw new DomainError('own-unit-decision', { unit: unit.unitName });
    requireCorrection({ unit, line, score, reason });
    return { unit, line, score };
  });
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
