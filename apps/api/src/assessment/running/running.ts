import { setImmediate as othersTurn } from 'node:timers/promises';
import { canonical, type Facts, hashOf, hindersAnnouncing, type Ledger, scorerOf, unscored } from '@yaodian/assessment';
import { civilDateOf } from '@yaodian/calendar';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { marks, storedInstant } from '../../database/columns.js';
import { forUpdate } from '../../database/locking.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { type AdoptedScheme, assessedUnits, type AssessedUnit } from '../facts/adopted.js';
import { gatherFacts } from '../facts/gather.js';
import { assessedPeriod } from '../facts/period.js';
import { lookAtChanges, publishWaiting } from './looking.js';
import { runningScores } from './running.queries.js';
import { RunningScoreRow } from './running.entity.js';
import { TrendPointRow } from './trend.entity.js';

/** A running score is at most so old when it is read. */
export const freshFor = 60_000;
/** So many units are brought up to date while somebody waits for their list; more of them by the schedule. */
const mostAtOnce = 100;

/** 运行得分: the ledgers of units as they are now, kept until their facts change. */
@Injectable()
export class RunningScores {
  /** What is being computed, by scheme and unit: who asks for the same waits for it. */
  private readonly underWay = new Map<string, Promise<void>>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Brings one unit up to date, unless it is. */
  async refreshUnit(scheme: AdoptedScheme, unitId: number): Promise<void> {
    await this.once(`${scheme.id} ${unitId}`, () => this.refreshStale(scheme, [unitId]));
  }

  /** The same with all units, where those that are not are few enough to wait for. */
  async refreshAll(scheme: AdoptedScheme): Promise<void> {
    await this.once(`${scheme.id}`, () => this.refreshStale(scheme));
  }

  /** The same, with what others and oneself have changed a moment ago. */
  async refreshChanged(scheme: AdoptedScheme): Promise<void> {
    const now = this.clock.now();
    await publishWaiting(this.unitOfWork, now);
    await this.unitOfWork.run((tx) => lookAtChanges(tx, scheme, now));
    // what is computed already may have begun before
    await this.underWay.get(`${scheme.id}`);
    await this.refreshAll(scheme);
  }

  /** Computes the scores of units, whatever there is of them. `goesOn` is asked between some units and the next. */
  async compute(
    scheme: AdoptedScheme,
    units: readonly AssessedUnit[],
    goesOn: () => boolean = () => true,
  ): Promise<void> {
    const { unitOfWork, clock } = this;
    const { reader } = unitOfWork;
    const at = clock.now();
    const period = await assessedPeriod(reader, scheme, civilDateOf(at));
    if (period.isResult) return;
    const scoreOf = scorerOf(scheme.scheme);
    for await (const batch of gatherFacts(reader, { planId: scheme.planId, period, units })) {
      await othersTurn();
      const known = await runningScores(
        reader,
        scheme.id,
        batch.map(({ unitId }) => unitId),
      );
      const scored: Scored[] = [];
      for (const facts of batch) {
        scored.push(scoredOf(facts, known.get(facts.unitId)?.factsHash, scoreOf));
        await othersTurn();
      }
      await unitOfWork.run((tx) => write(tx, scheme, scored, at));
      if (!goesOn()) return;
    }
  }

  private async refreshStale(scheme: AdoptedScheme, only?: readonly number[]): Promise<void> {
    const { reader } = this.unitOfWork;
    const since = new Date(this.clock.now().getTime() - freshFor).toISOString();
    const known = await runningScores(reader, scheme.id, only);
    const units = await assessedUnits(reader, scheme.id, only);
    const stale = units.filter(({ unitId }) => {
      const one = known.get(unitId);
      // one alone is asked for anew in any case; of many those that changes were about
      return one === undefined || one.staleSince !== null || (only ? one.gatheredAt : one.computedAt) < since;
    });
    if (stale.length <= mostAtOnce) await this.compute(scheme, stale);
  }

  private once(name: string, work: () => Promise<void>): Promise<void> {
    const current = this.underWay.get(name);
    if (current) return current;
    const started = work().finally(() => this.underWay.delete(name));
    this.underWay.set(name, started);
    return started;
  }
}

/** Raised where the same facts give another ledger than before, so that what was kept is computed again. */
const ledgers = 2;

interface Scored {
  unitId: number;
  day: string;
  factsHash: string;
  /** Null: the facts are those that the kept one was computed from. */
  ledger: Ledger | null;
}

function scoredOf(facts: Facts, known: string | undefined, scoreOf: (facts: Facts) => Ledger): Scored {
  const factsHash = hashOf({ ledgers, facts });
  const { unitId, period } = facts;
  return { unitId, day: period.last, factsHash, ledger: factsHash === known ? null : scoreOf(facts) };
}

/** Nothing is written once the result is announced, or another scheme adopted. */
async function write(tx: EntityManager, scheme: AdoptedScheme, scored: readonly Scored[], at: Date): Promise<void> {
  const [held] = await tx.query<object[]>(
    `SELECT id FROM assessment_scheme WHERE id = ? AND state = 'adopted'
       AND NOT EXISTS (SELECT 1 FROM assessment_result WHERE plan_id = ?)${forUpdate(tx)}`,
    [scheme.id, scheme.planId],
  );
  if (!held) return;
  const units = scored.map(({ unitId }) => unitId);
  // a change that was noticed after the facts were gathered is still to be seen to
  await tx.query(
    `UPDATE assessment_running SET stale_since = NULL WHERE scheme_id = ? AND stale_since <= ?
       AND unit_id IN (${marks(units)})`,
    [scheme.id, storedInstant(at), ...units],
  );
  const changed = scored.flatMap(({ ledger, ...one }) => (ledger === null ? [] : [{ ...one, ledger }]));
  const same = scored.filter(({ ledger }) => ledger === null).map(({ unitId }) => unitId);
  if (same.length > 0)
    await tx.query(
      `UPDATE assessment_running SET computed_at = ? WHERE scheme_id = ? AND unit_id IN (${marks(same)})`,
      [storedInstant(at), scheme.id, ...same],
    );
  if (changed.length === 0) return;
  await tx
    .createQueryBuilder()
    .insert()
    .into(RunningScoreRow)
    .values(
      changed.map(({ unitId, factsHash, ledger }) => ({
        ...{ schemeId: scheme.id, unitId, factsHash, ledger: canonical(ledger), computedAt: at },
        ...{ total: ledger.total, isVetoed: ledger.isVetoed, scoredPoints: ledger.scoredPoints, grade: ledger.grade },
        ...{ contribution: ledger.contribution, contributionOf: ledger.contributionOf },
        ...hindrances(ledger),
      })),
    )
    .orUpdate(
      [
        ...['facts_hash', 'ledger', 'computed_at', 'total', 'is_vetoed', 'scored_points', 'grade', 'contribution'],
        ...['contribution_of', 'unscored_lines', 'unscored'],
      ],
      ['scheme_id', 'unit_id'],
    )
    .updateEntity(false)
    .execute();
  await keepTrend(
    tx,
    scheme,
    changed.map(({ unitId, day, ledger: { total, scoredPoints } }) => ({ unitId, day, total, scoredPoints })),
  );
}

function hindrances(ledger: Ledger): Pick<RunningScoreRow, 'unscoredLines' | 'unscored'> {
  const found = unscored(ledger).filter(hindersAnnouncing);
  return { unscoredLines: found.length, unscored: found.length === 0 ? null : JSON.stringify(found) };
}

/** The last totals of a day (走势). */
export async function keepTrend(
  tx: EntityManager,
  { id: schemeId, planId }: Pick<AdoptedScheme, 'id' | 'planId'>,
  points: readonly Pick<TrendPointRow, 'unitId' | 'day' | 'total' | 'scoredPoints'>[],
): Promise<void> {
  for (let at = 0; at < points.length; at += 500)
    await tx
      .createQueryBuilder()
      .insert()
      .into(TrendPointRow)
      .values(points.slice(at, at + 500).map((point) => ({ ...point, planId, schemeId })))
      .orUpdate(['scheme_id', 'total', 'scored_points'], ['plan_id', 'unit_id', 'day'])
      .updateEntity(false)
      .execute();
}
