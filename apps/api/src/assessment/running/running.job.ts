import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Job } from '../../jobs/jobs.js';
import { type AdoptedScheme, adoptedScheme, assessedUnits } from '../facts/adopted.js';
import { lookAtChanges, publishWaiting } from './looking.js';
import { RunningScores } from './running.js';
import { runningScores } from './running.queries.js';

/** The other jobs of the server wait so long at most; what is left comes next time. */
const patience = 15_000;

/**
 * Keeps the running scores of all plans up to date: of the units that changes were about, and once in an hour, which is also
 * when a day begins in China, of all.
 */
@Injectable()
export class RunningRefresh {
  private stopped = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly running: RunningScores,
  ) {}

  /** Ends behind the units under way. */
  stop(): void {
    this.stopped = true;
  }

  job(): Job {
    return { name: 'running-scores', every: 30_000, run: (now) => this.run(now) };
  }

  private async run(now: Date): Promise<void> {
    const { unitOfWork } = this;
    await unitOfWork.run((tx) =>
      tx.query(
        "DELETE FROM assessment_running WHERE scheme_id IN (SELECT id FROM assessment_scheme WHERE state = 'replaced')",
      ),
    );
    await publishWaiting(unitOfWork, now);
    const plans = await unitOfWork.reader.query<{ planId: number }[]>(
      `SELECT scheme.plan_id AS planId FROM assessment_scheme scheme LEFT JOIN assessment_result result
         ON result.plan_id = scheme.plan_id
       WHERE scheme.state = 'adopted' AND result.id IS NULL ORDER BY scheme.plan_id`,
    );
    const until = performance.now() + patience;
    for (const { planId } of plans) {
      const scheme = await adoptedScheme(unitOfWork.reader, planId);
      if (scheme) await this.refresh(scheme, now, until);
    }
  }

  private async refresh(scheme: AdoptedScheme, now: Date, until: number): Promise<void> {
    await this.unitOfWork.run((tx) => lookAtChanges(tx, scheme, now));
    const { reader } = this.unitOfWork;
    const known = await runningScores(reader, scheme.id);
    const waitsSince = (unitId: number) => {
      const one = known.get(unitId);
      return one === undefined ? '' : one.staleSince;
    };
    const waiting = (await assessedUnits(reader, scheme.id))
      .flatMap((unit) => {
        const since = waitsSince(unit.unitId);
        return since === null ? [] : [{ unit, since }];
      })
      .sort((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : 0))
      .map(({ unit }) => unit);
    await this.running.compute(scheme, waiting, () => !this.stopped && performance.now() < until);
  }
}
