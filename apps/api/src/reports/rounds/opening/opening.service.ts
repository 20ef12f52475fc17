import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { civilDateOf } from '@yaodian/calendar';
import { type EntityManager, IsNull } from 'typeorm';
import { record } from '../../../audit/record.js';
import { once } from '../../../database/idempotency.js';
import { forUpdate } from '../../../database/locking.js';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { Clock } from '../../../platform/clock.js';
import { DomainError } from '../../../platform/domain-error.js';
import { minutesPerField } from '../../../plans/issuing/burden.js';
import { requireState } from '../../../plans/plan.changes.js';
import { findPlan } from '../../../plans/plan.queries.js';
import { RoundRow } from '../round.entity.js';
import { askedIn, openRound } from '../round.job.js';
import type { OpeningPreview, OpenRoundEarly, PlanRound } from './opening.dto.js';
import { burdenOf, findRounds } from './opening.queries.js';

/** A plan's rounds, and opening the next one before its day once its burden was seen. */
@Injectable()
export class OpeningService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Throws DomainError not-found. */
  async rounds(planId: number): Promise<PlanRound[]> {
    const { reader } = this.unitOfWork;
    await findPlan(reader, planId);
    return findRounds(reader, planId, this.today());
  }

  /** Throws DomainError not-found, plan-archived, round-opened or round-not-next. */
  preview(id: number): Promise<OpeningPreview> {
    return this.read(this.unitOfWork.reader, id);
  }

  /**
   * Opens it now; it is due when it would have been. Throws as `preview` does, so for whoever is second, and DomainError
   * opening-outdated.
   */
  open(id: number, { seen, reason }: OpenRoundEarly, key?: string): Promise<PlanRound> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { openRound: id, seen, reason }, async () => {
        const { planId, opens } = await findRound(tx, id);
        // whoever amends the plan, or opens the round, too, comes after this
        await tx.query(`SELECT id FROM plan WHERE id = ?${forUpdate(tx)}`, [planId]);
        const { seen: present, reports } = await this.read(tx, id);
        if (present !== seen) throw new DomainError('opening-outdated');
        const today = this.today();
        await tx.update(RoundRow, { id, openedAt: IsNull() }, { opens: opens < today ? opens : today });
        await openRound(tx, id, this.clock.now());
        await record(tx, {
          action: 'round.open-early',
          objectId: id,
          before: { opens },
          after: { opens: today, reports, reason },
        });
        return this.roundOf(tx, planId, id);
      }),
    );
  }

  private async read(manager: EntityManager, id: number): Promise<OpeningPreview> {
    const row = await findRound(manager, id);
    requireState(await findPlan(manager, row.planId), 'issued');
    const round = await this.roundOf(manager, row.planId, id);
    if (round.openedAt !== null) throw new DomainError('round-opened', { date: civilDateOf(new Date(round.openedAt)) });
    if (!round.canOpen) throw new DomainError('round-not-next', { date: round.periodFirst });
    const units = await burdenOf(manager, await askedIn(manager, row));
    const sum = (what: 'reports' | 'fields' | 'minutes') => units.reduce((all, unit) => all + unit[what], 0);
    return {
      round,
      seen: createHash('sha256')
        .update(JSON.stringify([round, units]))
        .digest('hex'),
      units,
      reports: sum('reports'),
      fields: sum('fields'),
      minutes: sum('minutes'),
      minutesPerField,
    };
  }

  private async roundOf(manager: EntityManager, planId: number, id: number): Promise<PlanRound> {
    return (await findRounds(manager, planId, this.today())).find((round) => round.id === id)!;
  }

  private today(): string {
    return civilDateOf(this.clock.now());
  }
}

async function findRound(manager: EntityManager, id: number): Promise<RoundRow> {
  const row = await manager.findOneBy(RoundRow, { id });
  if (!row) throw new DomainError('not-found', { round: String(id) });
  return row;
}
