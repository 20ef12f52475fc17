import type { EntityManager } from 'typeorm';
import { instant, marks } from '../../database/columns.js';
import type { Refusal } from './refusal.dto.js';

interface Values extends Omit<Refusal, 'at' | 'decidedAt'> {
  assignmentId: number;
  at: Date | string;
  decidedAt: Date | string | null;
}

/** The last refusal of each assignment that was refused. */
export async function refusalsOf(manager: EntityManager, ids: readonly number[]): Promise<Map<number, Refusal>> {
  if (ids.length === 0) return new Map();
  const rows = await manager.query<Values[]>(
    `SELECT refusal.assignment_id AS assignmentId, refusal.reason, refusal.refused_at AS at, author.name AS "by",
       refusal.decision, refusal.decided_at AS decidedAt, decider.name AS decidedBy, refusal.decision_words AS words,
       unit_name.name AS reroutedTo
     FROM refusal LEFT JOIN person author ON author.id = refusal.refused_by
       LEFT JOIN person decider ON decider.id = refusal.decided_by
       LEFT JOIN assignment other ON other.id = refusal.rerouted_to_id
       LEFT JOIN unit_name ON unit_name.unit_id = other.unit_id AND unit_name.kind = 'name'
     WHERE refusal.assignment_id IN (${marks(ids)}) ORDER BY refusal.id`,
    [...ids],
  );
  return new Map(
    rows.map(({ assignmentId, at, decidedAt, ...row }) => [
      assignmentId,
      { ...row, at: instant(at), decidedAt: decidedAt === null ? null : instant(decidedAt) },
    ]),
  );
}
