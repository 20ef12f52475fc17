import { isAllowed } from '@yaodian/access';
import type { EntityManager } from 'typeorm';
import { actorOf } from '../assignments/acting/actor.js';
import type { Sql } from '../assignments/assignment.sql.js';
import { marks } from '../database/columns.js';
import { type Principal, rolesOf } from '../identity/principal.js';
import { DomainError } from '../platform/domain-error.js';

/** What somebody sees of inspections. All but the first are conditions on `inspection_unit`, joined with `inspection`. */
export interface InspectionView {
  /** A condition on the table `inspection`. */
  visible: Sql;
  /** Units whose place in the inspection is seen: of all once it is published. */
  units: Sql;
  /** Units whose sheet, findings and answers are seen. */
  sheets: Sql;
  /** Those among them that are not the person's own: whoever sees one sees the ranking. */
  inspected: Sql;
  isOffice: boolean;
}

const everything: Sql = ['1 = 1', []];
const isPublished = "inspection.state = 'published'";

/**
 * Office and leaders see all. Who is put on an inspection sees it from its start on, with all units but those that they
 * belong to, and of the office's own those that they inspect, or decide on as 本级复核人. A unit sees itself from the day on
 * which it is asked for its answer, and everybody's place once the inspection is published.
 */
export async function viewOf(manager: EntityManager, principal: Principal): Promise<InspectionView> {
  const isOffice = isAllowed(rolesOf(principal), 'inspections.plan');
  if (isAllowed(rolesOf(principal), 'plans.read'))
    return { visible: everything, units: everything, sheets: everything, inspected: everything, isOffice };
  const { personId, belongsTo, above, officeUnits } = await actorOf(manager, principal);
  const team = `EXISTS (SELECT 1 FROM inspection_member member
      WHERE member.inspection_id = inspection.id AND member.person_id = ?)`;
  const put = `EXISTS (SELECT 1 FROM unit_inspector inspector
      WHERE inspector.inspection_unit_id = inspection_unit.id AND inspector.person_id = ?)`;
  const named = `EXISTS (SELECT 1 FROM plan WHERE plan.id = inspection.plan_id AND plan.own_reviewer_id = ?)`;
  const among = (units: ReadonlySet<number>): Sql =>
    units.size === 0 ? ['1 = 0', []] : [`inspection_unit.unit_id IN (${marks([...units])})`, [...units]];
  const [member, members] = among(belongsTo);
  const [ofOffice, offices] = among(officeUnits);
  const [own, owns] = among(above);
  const inspected: Sql = [
    `(inspection.state <> 'draft' AND NOT (${member})
      AND (${put} OR (${team} AND NOT (${ofOffice})) OR (${named} AND ${ofOffice})))`,
    [...members, personId, personId, ...offices, personId, ...offices],
  ];
  const sheets: Sql = [
    `(${inspected[0]} OR (inspection.state IN ('feedback', 'final', 'published')
      AND inspection_unit.state = 'inspected' AND ${own}))`,
    [...inspected[1], ...owns],
  ];
  return {
    isOffice,
    inspected,
    sheets,
    units: [`(${isPublished} OR ${sheets[0]})`, sheets[1]],
    visible: [
      `(${isPublished} OR (inspection.state <> 'draft' AND ${team}) OR EXISTS (SELECT 1 FROM inspection_unit
        WHERE inspection_unit.inspection_id = inspection.id AND ${sheets[0]}))`,
      [personId, ...sheets[1]],
    ],
  };
}

const inspectedUnits = `inspection_unit JOIN inspection ON inspection.id = inspection_unit.inspection_id`;

/** Whether somebody sees the ranking of an inspection: who sees other units than their own, and everybody once it is published. */
export async function seesRanking(
  manager: EntityManager,
  principal: Principal,
  { id, state }: { id: number; state: string },
): Promise<boolean> {
  if (state === 'published' || isAllowed(rolesOf(principal), 'plans.read')) return true;
  const [inspected, values] = (await viewOf(manager, principal)).inspected;
  const sql = `SELECT 1 FROM ${inspectedUnits} WHERE inspection.id = ? AND ${inspected} LIMIT 1`;
  return (await manager.query<object[]>(sql, [id, ...values])).length > 0;
}

/** The units of an inspection whose sheets somebody sees. */
export async function sheetsSeen(
  manager: EntityManager,
  principal: Principal,
  id: number,
): Promise<ReadonlySet<number>> {
  const [sheets, values] = (await viewOf(manager, principal)).sheets;
  const rows = await manager.query<{ unitId: number }[]>(
    `SELECT inspection_unit.unit_id AS unitId FROM ${inspectedUnits} WHERE inspection.id = ? AND ${sheets}`,
    [id, ...values],
  );
  return new Set(rows.map(({ unitId }) => unitId));
}

/** A unit of an inspection, by its row, or by its identifier in the inspection. */
export type OneUnit = { id: number } | { inspectionId: number; unitId: number };

/** Throws DomainError not-found where the unit's sheet is none of the person's business. */
export async function requireSheetSeen(manager: EntityManager, principal: Principal, unit: OneUnit): Promise<void> {
  const { sheets } = await viewOf(manager, principal);
  const [one, values]: Sql =
    'id' in unit
      ? ['inspection_unit.id = ?', [unit.id]]
      : ['inspection_unit.inspection_id = ? AND inspection_unit.unit_id = ?', [unit.inspectionId, unit.unitId]];
  const rows = await manager.query<object[]>(`SELECT 1 FROM ${inspectedUnits} WHERE ${one} AND ${sheets[0]}`, [
    ...values,
    ...sheets[1],
  ]);
  if (rows.length === 0) throw new DomainError('not-found', { unit: String('id' in unit ? unit.id : unit.unitId) });
}
