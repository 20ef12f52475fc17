import { Injectable } from '@nestjs/common';
import { appealRefusals, correctionProblems, decideRefusals } from '@yaodian/assessment';
import type { EntityManager } from 'typeorm';
import { actorOf } from '../../../assignments/acting/actor.js';
import { mannerOf } from '../../../assignments/acting/offers.js';
import { ended, letLeave, submitted } from '../../../assignments/leaving/leave.js';
import { record } from '../../../audit/record.js';
import { marks } from '../../../database/columns.js';
import { once } from '../../../database/idempotency.js';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import type { Principal } from '../../../identity/principal.js';
import { Clock } from '../../../platform/clock.js';
import { DomainError } from '../../../platform/domain-error.js';
import { invalid } from '../../../platform/validation.js';
import { AppealRow } from '../appeal.entity.js';
import { correct, requireNoWorse, scoredLine } from '../correcting.js';
import { requireCorrectable, requireNoRefusal } from '../refusals.js';
import { holdResult, windowOf } from '../result.queries.js';
import { snapshotHeads, snapshotUnits } from '../snapshot.queries.js';
import type { Appeal, AppealList, AppealQuery, DecideAppeal, NewAppeal, SendAppealBack } from './appeal.dto.js';
import { type Appealing, appealingOf, mayDecideFor, requireAppealOffer, seesAppeal } from './appeal.offers.js';
import { appealedLines, appealTables, findAppeals, oneAppeal, type StoredAppeal } from './appeal.queries.js';
import { appealingUnit } from './appealable.js';
import { appealedUnits, shownAppeals } from './appeal.shown.js';
import { tellOfAppeal } from './appeal.told.js';
import { scorersOf } from './scored-by.js';

/** An appeal that is held with its plan's result. */
export interface HeldAppeal {
  tx: EntityManager;
  appeal: StoredAppeal;
  appealing: Appealing;
  /** Number and name of the line. */
  line: string;
  at: Date;
}

const mostShown = 500;

/**
 * 申诉: a unit appeals a line of what was announced for it, its head lets that leave, and somebody else than who scored the
 * line decides in writing. What the library refuses comes through `requireNoRefusal`.
 */
@Injectable()
export class AppealService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Those that the person sees. */
  async list({ planId, unitId, open }: AppealQuery, principal: Principal): Promise<AppealList> {
    const { reader } = this.unitOfWork;
    const appealing = await this.appealing(reader, principal);
    const { actor, isLeader } = appealing;
    const above = [...actor.above];
    const office = [...actor.officeUnits];
    const [seen, values] =
      actor.isOffice || isLeader
        ? [`(appeal.left_at IS NOT NULL OR appeal.unit_id IN (${marks(above)}))`, above]
        : [
            `(appeal.unit_id IN (${marks(above)}) OR (appeal.left_at IS NOT NULL
              AND plan.own_reviewer_id = ? AND appeal.unit_id IN (${marks(office)})))`,
            [...above, actor.personId, ...office],
          ];
    const condition = [
      seen,
      ...(planId === undefined ? [] : ['appeal.plan_id = ?']),
      ...(unitId === undefined ? [] : ['appeal.unit_id = ?']),
      ...(open ? ['appeal.outcome IS NULL'] : []),
    ].join(' AND ');
    const all = [...values, ...[planId, unitId].filter((id) => id !== undefined)];
    const [counted] = await reader.query<[{ count: number | string }]>(
      `SELECT COUNT(*) AS count FROM ${appealTables} WHERE ${condition}`,
      all,
    );
    const found = await findAppeals(reader, condition, all, mostShown);
    return { items: await shownAppeals(reader, found, appealing), total: Number(counted.count) };
  }

  /** Throws DomainError not-found. */
  async get(id: number, principal: Principal): Promise<Appeal> {
    const { reader } = this.unitOfWork;
    return this.shown(reader, await oneAppeal(reader, id), await this.appealing(reader, principal));
  }

  /**
   * Throws DomainError not-found, plan-archived, unit-has-accounts, result-state, appeal-late, appeal-twice, appeal-line,
   * approver-missing, and correction-… for a score that the line cannot have.
   */
  make(asked: NewAppeal, principal: Principal, key?: string): Promise<Appeal> {
    const { planId, unitId, line, words, wanted = null } = asked;
    return this.unitOfWork.run((tx) =>
      once(tx, key, { makeAppeal: planId, unitId, line, words, wanted }, async () => {
        const result = await holdResult(tx, planId);
        const at = this.clock.now();
        const actor = await actorOf(tx, principal);
        const of = await appealingUnit(tx, unitId);
        const manner = of && mannerOf(actor, of);
        if (!of || manner === null) {
          if (of && actor.isOffice) throw new DomainError('unit-has-accounts', { unit: of.unitName });
          throw new DomainError('not-found', { unit: String(unitId) });
        }
        const { planTitle: title, state, row } = result;
        if (!row || state === 'running') throw new DomainError('result-state', { act: 'appeal', state, title });
        const [snapshot] = await snapshotHeads(tx, planId);
        const [unit] = await snapshotUnits(tx, snapshot!.id, [unitId]);
        if (!unit) throw new DomainError('not-found', { unit: String(unitId) });
        const appealed = await appealedLines(tx, planId, unitId);
        requireNoRefusal(
          appealRefusals(state, windowOf(row), at, { unitId, ledger: unit.ledger, line, reason: words, appealed }),
          { title, names: new Map([[unitId, unit.unitName]]) },
        );
        if (wanted !== null)
          requireCorrectable(correctionProblems(unit.ledger, { line, score: wanted, reason: words }), unit.unitName);
        const left = await submitted(tx, of, { actor, at });
        const { identifiers } = await tx.insert(AppealRow, {
          ...{ planId, unitId, line, snapshotId: snapshot!.id, words, wanted, onBehalf: manner === 'on-behalf' },
          ...left,
        });
        const appeal = await oneAppeal(tx, (identifiers[0] as { id: number }).id);
        const name = nameOf(scoredLine(unit, line)!);
        await record(tx, {
          action: 'appeal.make',
          objectId: appeal.id,
          after: { unit: unit.unitName, line: name, words, wanted, leftAt: appeal.leftAt },
        });
        await tellOfAppeal(tx, appeal, left.leftAt === null ? 'appeal-to-approve' : 'appeal-received', name);
        return this.shown(tx, appeal, appealingOf(actor, principal, at));
      }),
    );
  }

  /** Throws what `requireAppealOffer` does. */
  approve(id: number, principal: Principal, key?: string): Promise<Appeal> {
    return this.does(id, principal, [key, { approveAppeal: id }], async (held) => {
      const { tx, appealing, at, appeal, line } = held;
      requireAppealOffer(appealing, appeal, 'approve', line);
      await tx.update(AppealRow, { id }, letLeave({ actor: appealing.actor, at }));
      await tellOfAppeal(tx, appeal, 'appeal-received', line);
      await recordAct(held, 'appeal.approve', { leftAt: at.toISOString() });
    });
  }

  /** Throws what `requireAppealOffer` does. */
  sendBack(id: number, { reason }: SendAppealBack, principal: Principal, key?: string): Promise<Appeal> {
    return this.does(id, principal, [key, { sendAppealBack: id, reason }], async (held) => {
      const { tx, appealing, at, appeal, line } = held;
      requireAppealOffer(appealing, appeal, 'send-back', line);
      await tx.update(AppealRow, { id }, ended({ actor: appealing.actor, at }, 'sent-back', reason || null));
      await tellOfAppeal(tx, appeal, 'appeal-sent-back', line);
      await recordAct(held, 'appeal.send-back', { reason: reason || null });
    });
  }

  /** Before it has left the unit. Throws what `requireAppealOffer` does. */
  takeBack(id: number, principal: Principal, key?: string): Promise<Appeal> {
    return this.does(id, principal, [key, { takeAppealBack: id }], async (held) => {
      const { tx, appealing, at, appeal, line } = held;
      requireAppealOffer(appealing, appeal, 'take-back', line);
      await tx.update(AppealRow, { id }, ended({ actor: appealing.actor, at }, 'taken-back', null));
      await recordAct(held, 'appeal.take-back', { outcome: 'taken-back' });
    });
  }

  /**
   * What is upheld, wholly or partly, gives the line another score from the next snapshot on. Throws DomainError not-found,
   * plan-archived, own-unit-decision, appeal-own-score, appeal-decided, appeal-state, result-state, validation, and what
   * `correct` does; then nothing is decided.
   */
  decide(id: number, asked: DecideAppeal, principal: Principal, key?: string): Promise<Appeal> {
    return this.does(id, principal, [key, { decideAppeal: id, ...asked }], async (held) => {
      const { tx, appealing, at, appeal, line } = held;
      const { decision, reason, score = null } = asked;
      const { planId, unitId, unitName, planTitle: title } = appeal;
      const { actor } = appealing;
      const unit = (await appealedUnits(tx, [appeal]))(appeal);
      if (!mayDecideFor(appealing, appeal)) throw new DomainError('own-unit-decision', { unit: unitName });
      const [scorers] = await scorersOf(tx, [{ unit, line: appeal.line }]);
      const refusals = decideRefusals(appeal.resultState, {
        ...{ unitId, isDecided: appeal.outcome !== null, scoredBy: [...scorers!], reason },
        ...{ deciderId: actor.personId, deciderUnits: [...actor.belongsTo] },
      });
      const about = refusals.map((one) => ({ ...one, line: scoredLine(unit, appeal.line) ?? null }));
      requireNoRefusal(about, { title, names: new Map([[unitId, unitName]]) });
      if (appeal.leftAt === null) throw new DomainError('appeal-state', { unit: unitName, line });
      if ((decision === 'rejected') !== (score === null))
        throw invalid('score', decision === 'rejected' ? 'is not for a rejected appeal' : 'is needed');
      if (score !== null) {
        requireNoWorse(unit, appeal.line, score);
        await correct(tx, {
          ...{ planId, unit, line: appeal.line, score, reason, appealId: id, by: actor.personId, at },
        });
      }
      await tx.update(AppealRow, { id }, ended({ actor, at }, decision, reason));
      await tellOfAppeal(tx, appeal, 'appeal-decided', line);
      await recordAct(held, 'appeal.decide', { decision, reason, score });
    });
  }

  /** Holds the result, looks whether the person sees the appeal, does something with it once, and shows it. */
  does(
    id: number,
    principal: Principal,
    [key, question]: [key: string | undefined, question: object],
    work: (held: HeldAppeal) => Promise<void>,
  ): Promise<Appeal> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, question, async () => {
        const { planId } = await oneAppeal(tx, id);
        await holdResult(tx, planId);
        const appeal = await oneAppeal(tx, id);
        const appealing = await this.appealing(tx, principal);
        if (!seesAppeal(appealing, appeal)) throw new DomainError('not-found', { appeal: String(id) });
        const unit = (await appealedUnits(tx, [appeal]))(appeal);
        const line = nameOf(scoredLine(unit, appeal.line)!);
        await work({ tx, appeal, appealing, line, at: appealing.now });
        return this.shown(tx, await oneAppeal(tx, id), appealing);
      }),
    );
  }

  private async shown(manager: EntityManager, appeal: StoredAppeal, appealing: Appealing): Promise<Appeal> {
    if (!seesAppeal(appealing, appeal)) throw new DomainError('not-found', { appeal: String(appeal.id) });
    const [shown] = await shownAppeals(manager, [appeal], appealing);
    return shown!;
  }

  private async appealing(manager: EntityManager, principal: Principal): Promise<Appealing> {
    return appealingOf(await actorOf(manager, principal), principal, this.clock.now());
  }
}

const nameOf = ({ number, name }: { number: string; name: string }): string => `${number} ${name}`;

const recordAct = (
  { tx, appeal, line }: HeldAppeal,
  action: 'appeal.approve' | 'appeal.send-back' | 'appeal.take-back' | 'appeal.decide',
  after: object,
): Promise<void> => record(tx, { action, objectId: appeal.id, after: { unit: appeal.unitName, line, ...after } });
