import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { marks, storedInstant } from '../../database/columns.js';
import { forUpdate } from '../../database/locking.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Job } from '../../jobs/jobs.js';
import { changesBetween, feedState, isComplete, publish } from '../../live/feed.js';
import { type AdoptedScheme, adoptedScheme, assessedUnits } from '../facts/adopted.js';
import { changedUnits } from './changed-units.js';
import { RefreshRow } from './refresh.entity.js';
import { RunningScores } from './running.js';
import { runningScores } from './running.queries.js';

/** The other jobs of the server wait so long at most; what is left comes next time. */
const patience = 15_000;
const mostChanges = 20_000;

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
    while ((await feedState(unitOfWork.reader)).waiting) await unitOfWork.run((tx) => publish(tx, now));
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

/** Marks the units whose scores may have changed since changes were looked at last. */
async function lookAtChanges(tx: EntityManager, scheme: AdoptedScheme, now: Date): Promise<void> {
  const { id: schemeId, planId } = scheme;
  const hour = now.toISOString().slice(0, 13);
  await tx.query(`SELECT id FROM assessment_scheme WHERE id = ?${forUpdate(tx)}`, [schemeId]);
  const { last } = await feedState(tx);
  const row = await tx.findOneBy(RefreshRow, { planId });
  const isKnown = row !== null && row.schemeId === schemeId && row.hour === hour;
  const units =
    isKnown && (await isComplete(tx, row.seenBatch, last)) ? await changedSince(tx, row.seenBatch, last) : 'all';
  await markStale(tx, schemeId, units, now);
  await tx.save(RefreshRow, { planId, schemeId, seenBatch: last, hour, lookedAt: now });
}

async function changedSince(tx: EntityManager, after: number, until: number): Promise<'all' | Set<number>> {
  const changes = await changesBetween(tx, { after, until, limit: mostChanges });
  return changes.length === mostChanges ? 'all' : changedUnits(tx, changes);
}

async function markStale(tx: EntityManager, schemeId: number, units: 'all' | Set<number>, now: Date): Promise<void> {
  const mark = 'UPDATE assessment_running SET stale_since = ? WHERE scheme_id = ?';
  const values = [storedInstant(now), schemeId];
  if (units === 'all') {
    await tx.query(mark, values);
    return;
  }
  const ids = [...units];
  for (let at = 0; at < ids.length; at += 10_000) {
    const part = ids.slice(at, at + 10_000);
    await tx.query(`${mark} AND unit_id IN (${marks(part)})`, [...values, ...part]);
  }
}
