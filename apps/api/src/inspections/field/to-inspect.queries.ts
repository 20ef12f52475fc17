import type { EntityManager } from 'typeorm';
import type { Actor } from '../../assignments/acting/actor.js';
import { marks } from '../../database/columns.js';

/** Units of inspections under way that somebody may have to inspect: put on them, of the office's team, or named by the plan. */
export function unitsOfInspector(
  manager: EntityManager,
  { personId, isOffice, officeUnits }: Pick<Actor, 'personId' | 'isOffice' | 'officeUnits'>,
): Promise<{ id: number; fieldTo: string | null }[]> {
  const ways = [
    'EXISTS (SELECT 1 FROM unit_inspector own WHERE own.inspection_unit_id = inspected.id AND own.person_id = ?)',
  ];
  const values: number[] = [personId];
  if (isOffice) {
    ways.push(
      'EXISTS (SELECT 1 FROM inspection_member member WHERE member.inspection_id = inspection.id AND member.person_id = ?)',
    );
    values.push(personId);
  }
  if (officeUnits.size > 0) {
    ways.push(`(plan.own_reviewer_id = ? AND inspected.unit_id IN (${marks([...officeUnits])}))`);
    values.push(personId, ...officeUnits);
  }
  return manager.query(
    `SELECT inspected.id, inspection.field_to AS fieldTo
     FROM inspection_unit inspected JOIN inspection ON inspection.id = inspected.inspection_id
       JOIN plan ON plan.id = inspection.plan_id
     WHERE inspection.state = 'field' AND inspected.state = 'inspected' AND (${ways.join(' OR ')})
     ORDER BY CASE WHEN inspected.checked_at IS NULL THEN 0 ELSE 1 END, plan.year DESC, inspection.quarter DESC,
       inspection.id DESC, inspected.position, inspected.id`,
    values,
  );
}
