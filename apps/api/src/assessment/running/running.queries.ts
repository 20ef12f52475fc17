import type { Ledger, Unscored } from '@yaodian/assessment';
import type { EntityManager } from 'typeorm';
import { instant, json, marks } from '../../database/columns.js';

/** What a list shows of a unit's score. */
export interface ShownScore {
  unitId: number;
  total: string | null;
  scoredPoints: string | null;
  grade: string | null;
  isVetoed: boolean;
  contribution: string | null;
  contributionOf: string | null;
}

/** A running score with when its facts were last looked at. */
export interface RunningScore extends ShownScore {
  factsHash: string;
  /** When its facts were gathered last. */
  gatheredAt: string;
  /** Up to when it is known to be right: since then, later changes may have been found not to be about it. */
  computedAt: string;
  /** Since when its facts are known to have changed. */
  staleSince: string | null;
}

interface Values extends Omit<RunningScore, 'isVetoed' | 'gatheredAt' | 'computedAt' | 'staleSince'> {
  isVetoed: number | string | boolean;
  computedAt: Date | string;
  staleSince: Date | string | null;
  lookedAt: Date | string | null;
}

/** Running scores of some units, or of all; without their ledgers. */
export async function runningScores(
  manager: EntityManager,
  schemeId: number,
  units?: readonly number[],
): Promise<Map<number, RunningScore>> {
  const rows = await manager.query<Values[]>(
    `SELECT running.unit_id AS unitId, running.facts_hash AS factsHash, running.total,
       running.scored_points AS scoredPoints, running.grade, running.is_vetoed AS isVetoed, running.contribution,
       running.contribution_of AS contributionOf, running.computed_at AS computedAt, running.stale_since AS staleSince,
       refresh.looked_at AS lookedAt
     FROM assessment_running running LEFT JOIN assessment_refresh refresh ON refresh.scheme_id = running.scheme_id
     WHERE running.scheme_id = ?${units ? ` AND running.unit_id IN (${marks(units)})` : ''}`,
    [schemeId, ...(units ?? [])],
  );
  return new Map(
    rows.map(({ lookedAt, ...row }) => {
      const [gatheredAt, looked] = [instant(row.computedAt), lookedAt && instant(lookedAt)];
      const staleSince = row.staleSince && instant(row.staleSince);
      const computedAt = looked !== null && staleSince === null && looked > gatheredAt ? looked : gatheredAt;
      return [row.unitId, { ...row, isVetoed: Boolean(Number(row.isVetoed)), gatheredAt, computedAt, staleSince }];
    }),
  );
}

/** What keeps the result from being announced, by running scores. */
export interface Hindrances {
  /** Lines of all units. */
  count: number;
  /** Those of the first units in the order of organs. */
  first: Unscored[];
  /** Units that were computed. */
  known: number;
  /** Of these, such as changed since, or were last known to be right before an instant. */
  behind: number;
  /** Since when all of them are known to be right; null where none was computed. */
  asOf: string | null;
}

/** The same three statements however many units there are. */
export async function hindrancesOf(
  manager: EntityManager,
  schemeId: number,
  { since, most }: { since: string; most: number },
): Promise<Hindrances> {
  const known = [...(await runningScores(manager, schemeId)).values()];
  const [{ count }] = await manager.query<[{ count: number | string | null }]>(
    'SELECT SUM(unscored_lines) AS count FROM assessment_running WHERE scheme_id = ?',
    [schemeId],
  );
  const rows = await manager.query<{ unscored: string }[]>(
    `SELECT running.unscored FROM assessment_running running
       JOIN assessment_unit one ON one.scheme_id = running.scheme_id AND one.unit_id = running.unit_id
     WHERE running.scheme_id = ? AND running.unscored_lines > 0 ORDER BY one.position, one.unit_id LIMIT ${most}`,
    [schemeId],
  );
  return {
    count: Number(count),
    first: rows.flatMap(({ unscored }) => json<Unscored[]>(unscored)),
    known: known.length,
    behind: known.filter(({ staleSince, computedAt }) => staleSince !== null || computedAt < since).length,
    asOf: known.map(({ computedAt }) => computedAt).sort()[0] ?? null,
  };
}

/** The running ledger of a unit; null where it was never computed. */
export async function runningLedger(manager: EntityManager, schemeId: number, unitId: number): Promise<Ledger | null> {
  const [row] = await manager.query<{ ledger: string }[]>(
    'SELECT ledger FROM assessment_running WHERE scheme_id = ? AND unit_id = ?',
    [schemeId, unitId],
  );
  return row ? json<Ledger>(row.ledger) : null;
}
