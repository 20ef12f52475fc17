import type { EntityManager } from 'typeorm';
import { storedInstant } from '../../database/columns.js';
import { findingsOf } from './finding.facts.js';
import { findInspectedQuarter, findInspectedUnits } from './inspected.queries.js';
import { lastFrozen, readFrozenSheet } from './score.queries.js';
import { keepVersion } from './score-versions.js';
import { writePlaces, writeScores } from './scored.js';
import { requireNonePending } from './scoring.js';

interface Changed {
  inspectionId: number;
  /** The unit's row in the inspection. */
  inspectionUnitId: number;
  /** What was decided, in writing. */
  reason: string;
  by: number;
  at: Date;
}

const copied = `inspection_unit_id, quantity, content, timeliness, deducted, total, grade, why_unranked, facts, sheet,
  calendar_version`;

/**
 * Freezes a final inspection's scores as its next version, in which the findings of one unit are those of now. Everything
 * else is as it was frozen last: what came in meanwhile is no part of what was decided. Whoever calls holds the inspection.
 * Gives the version's number. Throws DomainError scores-pending.
 */
export async function freezeChanged(
  tx: EntityManager,
  { inspectionId, inspectionUnitId, reason, by, at }: Changed,
): Promise<number> {
  await requireNonePending(tx, inspectionId);
  const inspection = await findInspectedQuarter(tx, inspectionId);
  const former = (await lastFrozen(tx, inspectionId))!;
  const number = former + 1;
  await tx.query(
    `INSERT INTO inspection_score (inspection_id, number, computed_at, ${copied})
     SELECT inspection_id, ?, ?, ${copied} FROM inspection_score
     WHERE inspection_id = ? AND number = ? AND inspection_unit_id <> ?`,
    [number, storedInstant(at), inspectionId, former, inspectionUnitId],
  );
  const [unit] = (await findInspectedUnits(tx, inspectionId)).filter(({ id }) => id === inspectionUnitId);
  const frozen = await readFrozenSheet(tx, inspectionId, former, unit!.unitId);
  const findings = (await findingsOf(tx, [unit!])).get(inspectionUnitId) ?? [];
  const { calendarVersion, facts } = frozen!;
  const writing = { inspection, number, isFrozen: true, calendarVersion, computedAt: at };
  await writeScores(tx, writing, [unit!], [{ ...facts, findings }]);
  await writePlaces(tx, inspectionId, number);
  await keepVersion(tx, { inspectionId, number, cause: 'objection', inspectionUnitId, reason, by, at });
  return number;
}
