import type { Ledger, ResultState, Scheme } from '@yaodian/assessment';
import type { EntityManager } from 'typeorm';
import { instant, json } from '../../database/columns.js';
import type { ShownScore } from '../running/running.queries.js';

/** How far the result of a plan is, with its last frozen snapshots. */
export interface KnownResult {
  state: ResultState;
  appealsUntil: string | null;
  /** The last one first. */
  snapshots: number[];
}

export async function resultOf(manager: EntityManager, planId: number): Promise<KnownResult> {
  const [row] = await manager.query<{ state: ResultState; appealsUntil: string }[]>(
    'SELECT state, appeals_until AS appealsUntil FROM assessment_result WHERE plan_id = ?',
    [planId],
  );
  if (!row) return { state: 'running', appealsUntil: null, snapshots: [] };
  const snapshots = await manager.query<{ number: number }[]>(
    'SELECT number FROM assessment_snapshot WHERE plan_id = ? ORDER BY number DESC',
    [planId],
  );
  return { ...row, snapshots: snapshots.map(({ number }) => number) };
}

/**
 * The result as units see it: what was announced and what was published. While a correction of a published result is not
 * out, the published one stays.
 */
export async function resultForUnits(manager: EntityManager, planId: number): Promise<KnownResult> {
  const result = await resultOf(manager, planId);
  if (result.state === 'running') return result;
  const out = await manager.query<{ number: number; isPublished: number | string }[]>(
    `SELECT taken.number, CASE WHEN published.snapshot_id IS NULL THEN 0 ELSE 1 END AS isPublished
     FROM assessment_snapshot taken LEFT JOIN assessment_publication published ON published.snapshot_id = taken.id
     WHERE taken.plan_id = ? AND (taken.kind = 'announced' OR published.snapshot_id IS NOT NULL)
     ORDER BY taken.number DESC`,
    [planId],
  );
  const isOut = out.some(({ isPublished }) => Number(isPublished) === 1);
  return { ...result, state: isOut ? 'published' : result.state, snapshots: out.map(({ number }) => number) };
}

/** A unit as a snapshot has it; without its ledger. */
export interface FrozenScore extends ShownScore {
  name: string;
  position: number;
  group: string;
  ranked: boolean;
  rank: number | null;
}

interface Values extends Omit<FrozenScore, 'isVetoed' | 'ranked' | 'scoredPoints'> {
  isVetoed: number | string | boolean;
  ranked: number | string | boolean;
}

/** The units of a snapshot in the order of organs, and when it was taken. */
export async function frozenScores(
  manager: EntityManager,
  planId: number,
  number: number,
): Promise<{ takenAt: string; units: FrozenScore[] }> {
  const rows = await manager.query<(Values & { takenAt: Date | string })[]>(
    `SELECT frozen.unit_id AS unitId, frozen.unit_name AS name, frozen.position, frozen.group_key AS "group",
       frozen.ranked, frozen.total, frozen.grade, frozen.is_vetoed AS isVetoed, frozen.rank_in_group AS "rank",
       frozen.contribution, frozen.contribution_of AS contributionOf, taken.taken_at AS takenAt
     FROM assessment_snapshot taken JOIN assessment_snapshot_unit frozen ON frozen.snapshot_id = taken.id
     WHERE taken.plan_id = ? AND taken.number = ? ORDER BY frozen.position, frozen.unit_id`,
    [planId, number],
  );
  return {
    takenAt: rows[0] ? instant(rows[0].takenAt) : '',
    units: rows.map(({ takenAt: _at, ...row }) => ({
      ...row,
      ...{ isVetoed: Boolean(Number(row.isVetoed)), ranked: Boolean(Number(row.ranked)), scoredPoints: null },
    })),
  };
}

/** The ledger of a unit in a snapshot with the scheme that it was computed by; null where it is not part of it. */
export async function frozenLedger(
  manager: EntityManager,
  { planId, unitId, number }: { planId: number; unitId: number; number: number },
): Promise<{ ledger: Ledger; scheme: Scheme; takenAt: string } | null> {
  const [row] = await manager.query<{ ledger: string; scheme: string; takenAt: Date | string }[]>(
    `SELECT frozen.ledger, taken.scheme, taken.taken_at AS takenAt
     FROM assessment_snapshot taken JOIN assessment_snapshot_unit frozen ON frozen.snapshot_id = taken.id
     WHERE taken.plan_id = ? AND taken.number = ? AND frozen.unit_id = ?`,
    [planId, number, unitId],
  );
  return row
    ? { ledger: json<Ledger>(row.ledger), scheme: json<Scheme>(row.scheme), takenAt: instant(row.takenAt) }
    : null;
}
