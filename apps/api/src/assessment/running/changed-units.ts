import type { EntityManager } from 'typeorm';
import { marks } from '../../database/columns.js';
import type { PublishedChange } from '../../live/feed.js';

/** What may change the facts of every unit. */
const ofAll = new Set(['plan', 'round', 'calendar', 'unit', 'group', 'register', 'removal']);

/** Whose facts depend on an object of a kind. */
const unitsOf: Partial<Record<string, readonly string[]>> = {
  assignment: [
    'SELECT unit_id AS unitId FROM assignment WHERE id',
    // what was re-routed is another unit's now
    `SELECT rerouted.unit_id AS unitId FROM refusal
      JOIN assignment rerouted ON rerouted.id = refusal.rerouted_to_id WHERE refusal.assignment_id`,
  ],
  report: ['SELECT unit_id AS unitId FROM progress_report WHERE id'],
  extension: [
    `SELECT assignment.unit_id AS unitId FROM extension
    JOIN assignment ON assignment.id = extension.assignment_id WHERE extension.id`,
  ],
  stop: [
    `SELECT DISTINCT assignment.unit_id AS unitId FROM stopped_assignment stopped
    JOIN assignment ON assignment.id = stopped.assignment_id WHERE stopped.stop_id`,
  ],
  evidence: ['SELECT unit_id AS unitId FROM evidence WHERE id'],
  notice: ['SELECT unit_id AS unitId FROM notice WHERE id'],
  inspection: ['SELECT DISTINCT unit_id AS unitId FROM inspection_unit WHERE inspection_id'],
  'inspection-unit': ['SELECT unit_id AS unitId FROM inspection_unit WHERE id'],
  finding: [
    `SELECT inspected.unit_id AS unitId FROM finding
    JOIN inspection_unit inspected ON inspected.id = finding.inspection_unit_id WHERE finding.id`,
  ],
  rectification: [
    `SELECT inspected.unit_id AS unitId FROM rectification
    JOIN finding ON finding.id = rectification.finding_id
    JOIN inspection_unit inspected ON inspected.id = finding.inspection_unit_id WHERE rectification.id`,
  ],
  'rectification-order': [
    `SELECT inspected.unit_id AS unitId FROM rectification_order sent
    JOIN inspection_unit inspected ON inspected.id = sent.inspection_unit_id WHERE sent.id`,
  ],
  circular: [
    `SELECT DISTINCT inspected.unit_id AS unitId FROM circular
    JOIN inspection_unit inspected ON inspected.inspection_id = circular.inspection_id WHERE circular.id`,
  ],
};

/** The units whose facts changes may be about, in a few statements however many there are. */
export async function changedUnits(
  manager: EntityManager,
  changes: readonly Omit<PublishedChange, 'batch'>[],
): Promise<'all' | Set<number>> {
  const found = new Set<number>();
  const asked = new Map<string, Set<number>>();
  for (const { noun, objectId, unitId } of changes) {
    const isScore = noun === 'score';
    if (ofAll.has(noun) || (isScore && unitId === null)) return 'all';
    if (unitId !== null) found.add(unitId);
    if (objectId === null || isScore || unitsOf[noun] === undefined) continue;
    asked.set(noun, (asked.get(noun) ?? new Set()).add(objectId));
  }
  for (const [noun, ids] of asked)
    for (const sql of unitsOf[noun]!) {
      const rows = await manager.query<{ unitId: number }[]>(`${sql} IN (${marks([...ids])})`, [...ids]);
      for (const { unitId } of rows) found.add(unitId);
    }
  return found;
}
