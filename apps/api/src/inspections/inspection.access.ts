import { isAllowed } from '@yaodian/access';
import type { EntityManager } from 'typeorm';
import { actorOf } from '../assignments/acting/actor.js';
import type { Sql } from '../assignments/assignment.sql.js';
import { marks } from '../database/columns.js';
import { type Principal, rolesOf } from '../identity/principal.js';

/** What somebody sees of inspections. */
export interface InspectionView {
  /** A condition on the table `inspection`. */
  visible: Sql;
  /** Which rows of `inspection_unit`, joined with `inspection`, belong to what they see. */
  units: Sql;
  isOffice: boolean;
}

const everything: Sql = ['1 = 1', []];

/**
 * Office and leaders see all; who is put on an inspection sees that from its start on; a unit sees itself from the day on
 * which it is asked for its answer, and everything once it is published.
 */
export async function viewOf(manager: EntityManager, principal: Principal): Promise<InspectionView> {
  const isOffice = isAllowed(rolesOf(principal), 'inspections.plan');
  if (isAllowed(rolesOf(principal), 'plans.read')) return { visible: everything, units: everything, isOffice };
  const { personId, belongsTo, above, officeUnits } = await actorOf(manager, principal);
  const own = [...above].sort((one, other) => one - other);
  const foreign = [...belongsTo];
  const team = `EXISTS (SELECT 1 FROM inspection_member member
      WHERE member.inspection_id = inspection.id AND member.person_id = ?)`;
  const put = `EXISTS (SELECT 1 FROM unit_inspector inspector JOIN inspection_unit put ON put.id = inspector.inspection_unit_id
      WHERE put.inspection_id = inspection.id AND inspector.person_id = ?)`;
  const asked = `inspection.state IN ('feedback', 'final', 'published')`;
  const answering = `(${asked} AND EXISTS (SELECT 1 FROM inspection_unit answering
      WHERE answering.inspection_id = inspection.id AND answering.state = 'inspected'
        AND answering.unit_id IN (${marks(own)})))`;
  const inspecting = `(inspection.state <> 'draft' AND (${team} OR ${put}))`;
  const notOwn = `inspection_unit.unit_id NOT IN (${foreign.length === 0 ? '0' : marks(foreign)})`;
  const reviewing = `EXISTS (SELECT 1 FROM unit_inspector inspector
      WHERE inspector.inspection_unit_id = inspection_unit.id AND inspector.person_id = ?)`;
  const ownOffice = `inspection_unit.unit_id NOT IN (${officeUnits.size === 0 ? '0' : marks([...officeUnits])})`;
  return {
    isOffice,
    visible: [`inspection.state = 'published' OR ${inspecting} OR ${answering}`, [personId, personId, ...own]],
    // the office's own unit is its reviewer's, and no team's
    units: [
      `inspection.state = 'published' OR (${asked} AND inspection_unit.unit_id IN (${marks(own)}))
        OR (${notOwn} AND ((${ownOffice} AND ${team}) OR ${reviewing}))`,
      [...own, ...foreign, ...officeUnits, personId, personId],
    ],
  };
}
