import type { InspectionSettings, Weights } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { type Actor, actorOf } from '../../assignments/acting/actor.js';
import { json, marks } from '../../database/columns.js';
import { forUpdate } from '../../database/locking.js';
import type { Principal } from '../../identity/principal.js';
import { DomainError } from '../../platform/domain-error.js';

/** A unit of an inspection with all that says who may do what with it. */
export interface InspectedUnit {
  id: number;
  version: number;
  unitId: number;
  unitName: string;
  /** `candidate`, `inspected` or `not-drawn`. */
  state: string;
  checkedAt: Date | string | null;
  inspectionId: number;
  inspectionTitle: string;
  inspectionState: InspectionState;
  planId: number;
  planTitle: string;
  year: number;
  quarter: number;
  method: InspectionMethod;
  rectificationDays: number;
  weights: Weights;
  settings: InspectionSettings;
  ownReviewerId: number | null;
  /** Who is put on the unit. */
  inspectors: ReadonlySet<number>;
  team: ReadonlySet<number>;
}

export type InspectionState = 'draft' | 'field' | 'feedback' | 'final' | 'published';
export type InspectionMethod = 'online' | 'on-site' | 'both';

interface Values extends Omit<InspectedUnit, 'weights' | 'settings' | 'inspectors' | 'team'> {
  quantityWeight: number;
  contentWeight: number;
  timelinessWeight: number;
  settings: string;
}

/** Those of the named units of inspections that are there, in the order of the identifiers. */
export async function findInspectedUnits(manager: EntityManager, ids: readonly number[]): Promise<InspectedUnit[]> {
  if (ids.length === 0) return [];
  const rows = await manager.query<Values[]>(
    `SELECT inspected.id, inspected.version, inspected.unit_id AS unitId, inspected.unit_name AS unitName,
       inspected.state, inspected.checked_at AS checkedAt, inspection.id AS inspectionId,
       inspection.title AS inspectionTitle, inspection.state AS inspectionState, inspection.quarter, inspection.method,
       inspection.quantity_weight AS quantityWeight, inspection.content_weight AS contentWeight,
       inspection.timeliness_weight AS timelinessWeight, inspection.settings,
       inspection.rectification_days AS rectificationDays, plan.id AS planId, plan.title AS planTitle, plan.year,
       plan.own_reviewer_id AS ownReviewerId
     FROM inspection_unit inspected JOIN inspection ON inspection.id = inspected.inspection_id
       JOIN plan ON plan.id = inspection.plan_id
     WHERE inspected.id IN (${marks(ids)}) ORDER BY inspected.id`,
    [...ids],
  );
  const inspectors = await personsOf(
    manager,
    `SELECT inspection_unit_id AS id, person_id AS personId FROM unit_inspector WHERE inspection_unit_id`,
    ids,
  );
  const teams = await personsOf(
    manager,
    'SELECT inspection_id AS id, person_id AS personId FROM inspection_member WHERE inspection_id',
    [...new Set(rows.map(({ inspectionId }) => inspectionId))],
  );
  return rows.map(({ quantityWeight, contentWeight, timelinessWeight, settings, ...row }) => ({
    ...row,
    weights: { quantity: quantityWeight, content: contentWeight, timeliness: timelinessWeight },
    settings: json<InspectionSettings>(settings),
    inspectors: inspectors.get(row.id) ?? new Set(),
    team: teams.get(row.inspectionId) ?? new Set(),
  }));
}

async function personsOf(
  manager: EntityManager,
  sql: string,
  ids: readonly number[],
): Promise<Map<number, Set<number>>> {
  const found = new Map<number, Set<number>>();
  const rows = await manager.query<{ id: number; personId: number }[]>(`${sql} IN (${marks(ids)})`, [...ids]);
  for (const { id, personId } of rows) found.set(id, (found.get(id) ?? new Set()).add(personId));
  return found;
}

type Eyes = Pick<Actor, 'personId' | 'isOffice' | 'belongsTo' | 'officeUnits'>;

/** Who inspects the office's own unit although put on nothing: 本级复核人. */
const isNamed = ({ personId, officeUnits }: Eyes, { unitId, ownReviewerId }: InspectedUnit): boolean =>
  officeUnits.has(unitId) && personId === ownReviewerId;

/** Whether somebody inspects a unit: who is put on it, and the office's people of the team, never of that unit. */
export const inspects = (eyes: Eyes, unit: InspectedUnit): boolean =>
  !eyes.belongsTo.has(unit.unitId) &&
  (unit.inspectors.has(eyes.personId) || (eyes.isOffice && unit.team.has(eyes.personId)) || isNamed(eyes, unit));

/** Office and leaders read everything; others what they inspect. */
const reads = (principal: Principal, eyes: Eyes, unit: InspectedUnit): boolean =>
  eyes.isOffice || principal.memberships.some(({ role }) => role === 'leader') || inspects(eyes, unit);

/** A unit's check for who may read it. Throws DomainError not-found, and own-cause for who is put on their own unit. */
export async function readableUnit(
  manager: EntityManager,
  principal: Principal,
  id: number,
): Promise<{ unit: InspectedUnit; actor: Actor }> {
  const [unit] = await findInspectedUnits(manager, [id]);
  const actor = await actorOf(manager, principal);
  if (unit && reads(principal, actor, unit)) return { unit, actor };
  if (unit && unit.inspectors.has(principal.personId)) throw new DomainError('own-cause');
  throw new DomainError('not-found', { unit: String(id) });
}

/**
 * Holds a unit of an inspection until the unit of work ends, for who inspects it. Throws DomainError not-found, own-cause,
 * inspector-missing for the office's people that are not on the team, inspection-not-field, unit-not-inspected, and
 * unit-checked where its inspectors were done with it.
 */
export async function heldForInspector(tx: EntityManager, principal: Principal, id: number): Promise<InspectedUnit> {
  await tx.query(`SELECT id FROM inspection_unit WHERE id = ?${forUpdate(tx)}`, [id]);
  const { unit, actor } = await readableUnit(tx, principal, id);
  if (actor.belongsTo.has(unit.unitId)) throw new DomainError('own-cause');
  if (!inspects(actor, unit)) throw new DomainError('inspector-missing', { unit: unit.unitName });
  requireField(unit);
  if (unit.checkedAt !== null) throw new DomainError('unit-checked', { unit: unit.unitName });
  return unit;
}

/** Throws DomainError inspection-not-field and unit-not-inspected. */
export function requireField({ inspectionTitle, inspectionState, state, unitName }: InspectedUnit): void {
  if (inspectionState !== 'field')
    throw new DomainError('inspection-not-field', { title: inspectionTitle, kind: inspectionState });
  if (state !== 'inspected') throw new DomainError('unit-not-inspected', { unit: unitName });
}

/** Whether somebody can write now. */
export const mayWrite = (actor: Actor, unit: InspectedUnit): boolean =>
  inspects(actor, unit) && unit.inspectionState === 'field' && unit.state === 'inspected' && unit.checkedAt === null;
