import type { EntityManager } from 'typeorm';
import { marks } from '../../database/columns.js';
import { findingsOfUnits } from '../field/finding.queries.js';
import type { UnitFinding } from './feedback.dto.js';

interface Place {
  findingId: number;
  item: string | null;
  taskId: number | null;
  no: string | null;
  title: string | null;
}

/** What was found at a unit, with pictures and evidence; what was withdrawn stays with its reason. */
export async function foundAt(manager: EntityManager, inspectionUnitId: number): Promise<UnitFinding[]> {
  const findings = await findingsOfUnits(manager, [inspectionUnitId]);
  const places = await manager.query<Place[]>(
    `SELECT finding.id AS findingId, item.text AS item, task.id AS taskId, task.printed_number AS no, task.title
     FROM finding LEFT JOIN inspection_item item ON item.id = finding.item_id
       LEFT JOIN assignment ON assignment.id = finding.assignment_id LEFT JOIN task ON task.id = assignment.task_id
     WHERE finding.id IN (${marks(findings)})`,
    findings.map(({ id }) => id),
  );
  const placeOf = new Map(places.map((place) => [place.findingId, place]));
  return findings.map(({ clientKey: _key, foundBy: _by, repeatsId: _repeats, version: _version, ...finding }) => {
    const { item, taskId, no, title } = placeOf.get(finding.id)!;
    const { inspectionUnitId: _unit, ...shown } = finding;
    return { ...shown, item, task: taskId === null ? null : { taskId, no, title: title ?? '' } };
  });
}
