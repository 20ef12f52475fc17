import type { EntityManager } from 'typeorm';
import { marks } from '../../database/columns.js';

interface Quarter {
  planId: number;
  quarter: number;
}

/** Units of one statement: their rows are read into memory. */
const mostUnits = 500;

/** What a unit's samples can be drawn from. */
export interface SamplePopulation {
  /** Evidence of accepted reports of the quarter's rounds, with the assignments that it proves. */
  evidence: Map<number, number[]>;
  /** Assignments of the plan that are not cancelled. */
  assignments: number[];
}

/** By the units' identifiers. What was joined into other evidence is that. */
export async function samplePopulations(
  manager: EntityManager,
  { planId, quarter }: Quarter,
  unitIds: readonly number[],
): Promise<Map<number, SamplePopulation>> {
  const found = new Map(
    unitIds.map((id): [number, SamplePopulation] => [id, { evidence: new Map(), assignments: [] }]),
  );
  for (let from = 0; from < unitIds.length; from += mostUnits) {
    const part = unitIds.slice(from, from + mostUnits);
    const evidence = await manager.query<{ unitId: number; evidenceId: number; assignmentId: number }[]>(
      `SELECT DISTINCT report.unit_id AS unitId, COALESCE(evidence.joined_into, evidence.id) AS evidenceId,
         report.assignment_id AS assignmentId
       FROM progress_report report JOIN reporting_round round ON round.id = report.round_id
         JOIN report_version version ON version.report_id = report.id AND version.decision = 'accepted'
         JOIN report_evidence proof ON proof.version_id = version.id
         JOIN evidence ON evidence.id = proof.evidence_id
       WHERE round.plan_id = ? AND round.quarter = ? AND report.state = 'accepted' AND report.unit_id IN (${marks(part)})
       ORDER BY assignmentId`,
      [planId, quarter, ...part],
    );
    for (const { unitId, evidenceId, assignmentId } of evidence) {
      const own = found.get(unitId)!.evidence;
      own.set(evidenceId, [...(own.get(evidenceId) ?? []), assignmentId]);
    }
    const assignments = await manager.query<{ unitId: number; id: number }[]>(
      `SELECT unit_id AS unitId, id FROM assignment
       WHERE plan_id = ? AND state <> 'cancelled' AND unit_id IN (${marks(part)}) ORDER BY id`,
      [planId, ...part],
    );
    for (const { unitId, id } of assignments) found.get(unitId)!.assignments.push(id);
  }
  return found;
}
