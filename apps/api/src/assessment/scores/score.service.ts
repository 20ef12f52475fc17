import { type Ledger, rankGroups, showsRanking } from '@yaodian/assessment';
import { Injectable } from '@nestjs/common';
import { Exact, printed } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { marks } from '../../database/columns.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { findPlan } from '../../plans/plan.queries.js';
import { type AdoptedScheme, adoptedScheme, assessedUnits } from '../facts/adopted.js';
import { findInspections, inspectionsOf } from '../facts/inspection.facts.js';
import { appealable } from '../result/appeals/appealable.js';
import { RunningScores } from '../running/running.js';
import { runningLedger, runningScores } from '../running/running.queries.js';
import { ownLines, quartersOf } from './card.queries.js';
import { assessedPlans } from './plan.queries.js';
import {
  type FrozenScore,
  frozenLedger,
  frozenScores,
  type KnownResult,
  resultForUnits,
  resultOf,
} from './result.queries.js';
import { cardsSeen, sees } from './score.access.js';
import type { AssessedPlan, Scorecard, ScoreLine, ScoreOverview, SnapshotQuery } from './score.dto.js';
import type { ScoreTrend, TrendQuery } from './trend.dto.js';

/** A unit's figures with its rank, whoever may see it. */
interface Listed extends FrozenScore {
  fullMarks: string;
  computedAt: string | null;
}

/** A ledger with where it comes from. */
export interface SeenLedger {
  scheme: AdoptedScheme;
  result: KnownResult;
  ledger: Ledger;
  snapshot: number | null;
  asOf: string;
}

const minute = 60_000;

/** 计分卡: running while the year runs, as they were frozen from the announcing of the result on. */
@Injectable()
export class ScoreService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly running: RunningScores,
    private readonly clock: Clock,
  ) {}

  plans(): Promise<AssessedPlan[]> {
    return assessedPlans(this.unitOfWork.reader);
  }

  /** Throws DomainError not-found. */
  async overview(planId: number, principal: Principal): Promise<ScoreOverview> {
    const { reader } = this.unitOfWork;
    const { title, year } = await findPlan(reader, planId);
    const scheme = await adoptedScheme(reader, planId);
    const seen = await cardsSeen(reader, principal);
    const result = await seenResult(reader, planId, seen);
    const [snapshot = null] = result.snapshots;
    const about = { planId, planTitle: title, year, state: result.state, snapshot };
    const isProvisional = result.state === 'running' || result.state === 'announced';
    if (!scheme) return { ...about, scheme: null, asOf: null, isProvisional, warnings: [], groups: [] };
    const listed = await this.listed(scheme, snapshot);
    const isOut = showsRanking(result.state, 'unit');
    const shown = listed.filter(({ unitId }) => isOut || sees(seen, unitId));
    const ages = shown.map(({ computedAt }) => computedAt ?? '').sort();
    const since = new Date(this.clock.now().getTime() - minute).toISOString();
    const behind = snapshot === null ? ages.filter((at) => at < since).length : 0;
    const isUnknown = shown.length > 0 && !(await knowsCalendar(reader, year));
    return {
      ...about,
      scheme: { id: scheme.id, title: scheme.title, number: scheme.number, weight: scheme.weight },
      ...{ asOf: ages.find((at) => at !== '') ?? null, isProvisional },
      warnings: [
        ...(behind > 0 ? [{ code: 'behind' as const, count: behind }] : []),
        ...(isUnknown ? [{ code: 'calendar-unknown' as const, count: year }] : []),
      ],
      groups: scheme.scheme.groups
        .map(({ key, name }) => ({
          ...{ key, name },
          units: shown
            .filter(({ group }) => group === key)
            .map((unit) => lineOf(unit, { isOpen: sees(seen, unit.unitId), hasRank: seen === 'all' || isOut }))
            .sort(byRank),
        }))
        .filter(({ units }) => units.length > 0),
    };
  }

  /** Throws DomainError not-found: also for who does not see the unit's ledger. */
  async card(
    { planId, unitId }: { planId: number; unitId: number },
    { snapshot: asked }: SnapshotQuery,
    principal: Principal,
  ): Promise<Scorecard> {
    const { reader } = this.unitOfWork;
    const { scheme, result, ledger, snapshot, asOf } = await this.ledger({ planId, unitId }, asked, principal);
    const listed = snapshot === null ? await this.kept(scheme) : await this.listed(scheme, snapshot);
    const own = listed.find((unit) => unit.unitId === unitId)!;
    const group = listed.filter((unit) => unit.group === own.group && unit.ranked);
    const seesAll = (await cardsSeen(reader, principal)) === 'all';
    const hasRank = seesAll || showsRanking(result.state, 'unit');
    const { isWindowOpen, lines } = await appealable(reader, { planId, unitId, ledger }, principal, this.clock.now());
    return {
      ...{ unitId, unitName: own.name, planId, planTitle: scheme.planTitle, year: scheme.year },
      scheme: {
        ...{ id: scheme.id, title: scheme.title, number: scheme.number, weight: scheme.weight },
        body: scheme.scheme,
      },
      ...{ state: result.state, asOf, snapshot, snapshots: result.snapshots, ledger, ranked: own.ranked },
      ...{ rank: hasRank ? own.rank : null, rankedUnits: group.length },
      gapToAbove: hasRank ? gapOf(ledger.total, group) : null,
      quarters: await quartersOf(reader, planId, unitId),
      own: await ownLines(reader, planId, unitId),
      ...{ appealsUntil: result.appealsUntil, isWindowOpen, appealable: lines },
    };
  }

  /** The ledger of a unit that somebody sees, running or frozen. Throws DomainError not-found. */
  async ledger(
    { planId, unitId }: { planId: number; unitId: number },
    asked: number | undefined,
    principal: Principal,
  ): Promise<SeenLedger> {
    const { reader } = this.unitOfWork;
    const missing = () => new DomainError('not-found', { unit: String(unitId) });
    const seen = await cardsSeen(reader, principal);
    if (!sees(seen, unitId)) throw missing();
    const scheme = await adoptedScheme(reader, planId);
    if (!scheme) throw missing();
    const result = await seenResult(reader, planId, seen);
    if (asked !== undefined && !result.snapshots.includes(asked))
      throw new DomainError('not-found', { snapshot: String(asked) });
    const snapshot = asked ?? result.snapshots[0] ?? null;
    if (snapshot !== null) {
      const frozen = await frozenLedger(reader, { planId, unitId, number: snapshot });
      if (!frozen) throw missing();
      const { ledger, takenAt } = frozen;
      return { scheme: { ...scheme, scheme: frozen.scheme }, result, ledger, snapshot, asOf: takenAt };
    }
    await this.running.refreshUnit(scheme, unitId);
    const kept = await runningLedger(reader, scheme.id, unitId);
    const known = (await runningScores(reader, scheme.id, [unitId])).get(unitId);
    if (!kept || !known) throw missing();
    return { scheme, result, ledger: kept, snapshot, asOf: known.computedAt };
  }

  /** Of units whose ledgers the person sees; others are left out. Throws DomainError not-found. */
  async trend(planId: number, { unitIds }: TrendQuery, principal: Principal): Promise<ScoreTrend> {
    const { reader } = this.unitOfWork;
    await findPlan(reader, planId);
    const seen = await cardsSeen(reader, principal);
    const units = [...new Set(unitIds.split(',').map(Number))]
      .filter((id) => Number.isInteger(id) && id > 0 && sees(seen, id))
      .slice(0, 100);
    const inspections = await inspectionsOf(reader, await findInspections(reader, planId), units);
    return {
      points: await reader.query(
        `SELECT unit_id AS unitId, day, total FROM assessment_trend
         WHERE plan_id = ? AND unit_id IN (${marks(units)}) ORDER BY day, unit_id`,
        [planId, ...units],
      ),
      quarters: units.flatMap((unitId) =>
        (inspections.get(unitId) ?? []).flatMap(({ quarter, total, state }) =>
          state === 'published' ? [{ unitId, quarter, total }] : [],
        ),
      ),
    };
  }

  /** All units: of a snapshot, or as they are now. */
  private async listed(scheme: AdoptedScheme, snapshot: number | null): Promise<Listed[]> {
    if (snapshot === null) {
      await this.running.refreshAll(scheme);
      return this.kept(scheme);
    }
    const { units, takenAt } = await frozenScores(this.unitOfWork.reader, scheme.planId, snapshot);
    const marksOf = fullMarksBy(scheme);
    return units.map((unit) => ({ ...unit, fullMarks: marksOf(unit.group), computedAt: takenAt }));
  }

  /** Running scores as they were last computed. */
  private async kept(scheme: AdoptedScheme): Promise<Listed[]> {
    const { reader } = this.unitOfWork;
    const known = await runningScores(reader, scheme.id);
    const marksOf = fullMarksBy(scheme);
    const units = (await assessedUnits(reader, scheme.id)).map(({ belongsTo: _keys, ...unit }) => {
      const {
        factsHash: _hash,
        staleSince: _stale,
        gatheredAt: _at,
        ...figures
      } = known.get(unit.unitId) ?? nothingKnown(unit.unitId);
      return { ...unit, ...figures, fullMarks: marksOf(unit.group) };
    });
    const ranks = new Map(
      rankGroups(
        units.map(({ position, ranked, ...ledger }) => ({ ledger, order: position, isRanked: ranked })),
      ).flatMap(({ places }) => places.map(({ unitId, rank }) => [unitId, rank] as const)),
    );
    return units.map((unit) => ({ ...unit, rank: ranks.get(unit.unitId) ?? null }));
  }
}

const seenResult = (manager: EntityManager, planId: number, seen: 'all' | ReadonlySet<number>): Promise<KnownResult> =>
  seen === 'all' ? resultOf(manager, planId) : resultForUnits(manager, planId);

const nothingKnown = (unitId: number) => ({
  ...{ unitId, factsHash: '', total: null, scoredPoints: null, grade: null, isVetoed: false },
  ...{ contribution: null, contributionOf: null, gatheredAt: null, computedAt: null, staleSince: null },
});

function fullMarksBy({ scheme: { groups, trees } }: AdoptedScheme): (group: string) => string {
  const trees_ = new Map(trees.map(({ key, fullMarks }) => [key, fullMarks]));
  const found = new Map(groups.map(({ key, tree }) => [key, trees_.get(tree)!]));
  return (group) => found.get(group)!;
}

const lineOf = (
  { group: _group, computedAt: _at, rank, scoredPoints, ...unit }: Listed,
  { isOpen, hasRank }: { isOpen: boolean; hasRank: boolean },
): ScoreLine => ({
  ...unit,
  ...{ rank: hasRank ? rank : null, scoredPoints: isOpen ? scoredPoints : null, maySeeCard: isOpen },
});

const byRank = (one: ScoreLine, other: ScoreLine): number =>
  (one.rank ?? Infinity) === (other.rank ?? Infinity)
    ? one.position - other.position
    : (one.rank ?? Infinity) - (other.rank ?? Infinity);

/** To the next higher total of the units that are ranked. */
function gapOf(total: string | null, group: readonly Listed[]): string | null {
  if (total === null) return null;
  const higher = group.flatMap((unit) =>
    unit.rank !== null && unit.total !== null && new Exact(unit.total).gt(total) ? [new Exact(unit.total)] : [],
  );
  return higher.length === 0 ? null : printed(Exact.min(...higher).minus(total), 2);
}

async function knowsCalendar(manager: EntityManager, year: number): Promise<boolean> {
  const rows = await manager.query<object[]>('SELECT 1 FROM calendar_year WHERE year = ?', [year]);
  return rows.length > 0;
}
