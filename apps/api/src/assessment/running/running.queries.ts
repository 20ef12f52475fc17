import type { Ledger } from '@yaodian/assessment';
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
  computedAt: string;
}

interface Values extends Omit<RunningScore, 'isVetoed' | 'computedAt'> {
  isVetoed: number | string | boolean;
  computedAt: Date | string;
}

/** Running scores of some units, or of all; without their ledgers. */
export async function runningScores(
  manager: EntityManager,
  schemeId: number,
  units?: readonly number[],
): Promise<Map<number, RunningScore>> {
  const rows = await manager.query<Values[]>(
    `SELECT unit_id AS unitId, facts_hash AS factsHash, total, scored_points AS scoredPoints, grade,
       is_vetoed AS isVetoed, contribution, contribution_of AS contributionOf, computed_at AS computedAt
     FROM assessment_running WHERE scheme_id = ?${units ? ` AND unit_id IN (${marks(units)})` : ''}`,
    [schemeId, ...(units ?? [])],
  );
  return new Map(
    rows.map((row) => [
      row.unitId,
      { ...row, isVetoed: Boolean(Number(row.isVetoed)), computedAt: instant(row.computedAt) },
    ]),
  );
}

/** The running ledger of a unit; null where it was never computed. */
export async function runningLedger(
  manager: EntityManager,
  schemeId: number,
  unitId: number,
): Promise<{ ledger: Ledger; computedAt: string } | null> {
  const [row] = await manager.query<{ ledger: string; computedAt: Date | string }[]>(
    'SELECT ledger, computed_at AS computedAt FROM assessment_running WHERE scheme_id = ? AND unit_id = ?',
    [schemeId, unitId],
  );
  return row ? { ledger: json<Ledger>(row.ledger), computedAt: instant(row.computedAt) } : null;
}
