import { Injectable } from '@nestjs/common';
import { record } from '../../audit/record.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { quartersOf, waiversOf } from './quarters.queries.js';
import type { AnnualResult, WaiveQuarter } from './result.dto.js';
import { holdRunning } from './result.queries.js';
import { ResultService } from './result.service.js';
import { WaiverRow } from './waiver.entity.js';

/** That no inspection of a quarter is needed for the result. */
@Injectable()
export class WaiverService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly results: ResultService,
    private readonly clock: Clock,
  ) {}

  /** Throws DomainError not-found, plan-not-issued, plan-archived, result-announced and waiver-needless. */
  async waive(
    planId: number,
    { quarter, reason }: WaiveQuarter,
    principal: Principal,
    key?: string,
  ): Promise<AnnualResult> {
    await this.unitOfWork.run((tx) =>
      once(tx, key, { waiveQuarter: planId, quarter, reason }, async () => {
        await holdRunning(tx, planId);
        const waivers = await waiversOf(tx, planId);
        if (waivers.some((waiver) => waiver.quarter === quarter))
          throw new DomainError('waiver-needless', { quarter: String(quarter) });
        const one = (await quartersOf(tx, planId, waivers)).find((found) => found.quarter === quarter);
        if (one?.state === 'published') throw new DomainError('waiver-needless', { quarter: String(quarter) });
        const { personId } = principal;
        await tx.insert(WaiverRow, { planId, quarter, reason, waivedBy: personId, waivedAt: this.clock.now() });
        await record(tx, { action: 'result.waive', objectId: planId, after: { quarter, reason } });
        return {};
      }),
    );
    return this.results.get(planId, principal);
  }

  /** Throws DomainError not-found, plan-not-issued, plan-archived and result-announced. */
  async takeBack(planId: number, quarter: number, principal: Principal): Promise<AnnualResult> {
    await this.unitOfWork.run(async (tx) => {
      await holdRunning(tx, planId);
      const waiver = await tx.findOneBy(WaiverRow, { planId, quarter });
      if (!waiver) throw new DomainError('not-found', { quarter: String(quarter) });
      await tx.delete(WaiverRow, { id: waiver.id });
      const { reason } = waiver;
      await record(tx, { action: 'result.take-back-waiver', objectId: planId, before: { quarter, reason } });
    });
    return this.results.get(planId, principal);
  }
}
