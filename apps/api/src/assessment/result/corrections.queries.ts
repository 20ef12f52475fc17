import type { CorrectionFact } from '@yaodian/assessment';
import type { EntityManager } from 'typeorm';
import { instant } from '../../database/columns.js';

interface StoredCorrection {
  id: number;
  unitId: number;
  number: number;
  line: string;
  score: string;
  reason: string;
  appealId: number | null;
  madeBy: string;
  madeAt: string;
}

/** All corrections of a plan, in the order in which they were made. */
export async function correctionsOf(manager: EntityManager, planId: number): Promise<StoredCorrection[]> {
  const rows = await manager.query<(Omit<StoredCorrection, 'madeAt'> & { madeAt: Date | string })[]>(
    `SELECT correction.id, correction.unit_id AS unitId, correction.number, correction.line, correction.score,
       correction.reason, correction.appeal_id AS appealId, person.name AS madeBy, correction.made_at AS madeAt
     FROM assessment_correction correction JOIN person ON person.id = correction.made_by
     WHERE correction.plan_id = ? ORDER BY correction.id`,
    [planId],
  );
  return rows.map(({ madeAt, ...row }) => ({ ...row, madeAt: instant(madeAt) }));
}

/** The same as facts of each unit. */
export async function correctionFacts(manager: EntityManager, planId: number): Promise<Map<number, CorrectionFact[]>> {
  const found = new Map<number, CorrectionFact[]>();
  for (const { id, unitId, number, line, score, reason } of await correctionsOf(manager, planId))
    found.set(unitId, [...(found.get(unitId) ?? []), { id: `correction:${id}`, number, line, score, reason }]);
  return found;
}
