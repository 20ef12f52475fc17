import type { Scope } from '@yaodian/access';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../../identity/principal.js';
import { DomainError } from '../../platform/domain-error.js';
import { servedBy } from '../../reports/reach.js';
import { viewerOf } from '../../reports/viewer.js';
import type { InspectedQuarter, InspectionState } from './inspected.queries.js';

/** Units are asked for their opinion from then on, and see their own sheet. */
const fedBack: readonly InspectionState[] = ['feedback', 'final', 'published'];

/** Whose sheets somebody sees in an inspection, and whether the ranking of all. */
export interface Sight {
  units: Scope;
  ranking: boolean;
}

/**
 * What somebody sees of an inspection: the office and leaders all of it; the team all units but those that they belong to;
 * clerks and heads of a unit its sheet once units are asked for their opinion, and the ranking once it is published.
 */
export async function sightOf(
  manager: EntityManager,
  principal: Principal,
  { id, state }: Pick<InspectedQuarter, 'id' | 'state'>,
): Promise<Sight> {
  if (principal.memberships.some(({ role }) => role === 'office' || role === 'leader'))
    return { units: 'all', ranking: true };
  const viewer = await viewerOf(manager, principal);
  const own = fedBack.includes(state) ? servedBy(viewer) : [];
  const others = (await isMember(manager, id, principal.personId))
    ? (await unitsOf(manager, id)).filter((unitId) => !viewer.member.has(unitId))
    : [];
  return { units: [...new Set([...own, ...others])], ranking: others.length > 0 || state === 'published' };
}

/** Throws DomainError not-found where the unit's sheet is none of the person's business, or the unit is not inspected. */
export async function requireSheetSeen(
  manager: EntityManager,
  principal: Principal,
  inspection: Pick<InspectedQuarter, 'id' | 'state'>,
  unitId: number,
): Promise<void> {
  const { units } = await sightOf(manager, principal, inspection);
  if (units !== 'all' && !units.includes(unitId)) throw new DomainError('not-found', { unit: String(unitId) });
}

/** Whether the person is on the inspection's team. */
export async function isMember(manager: EntityManager, inspectionId: number, personId: number): Promise<boolean> {
  const sql = 'SELECT person_id FROM inspection_member WHERE inspection_id = ? AND person_id = ?';
  return (await manager.query<object[]>(sql, [inspectionId, personId])).length > 0;
}

async function unitsOf(manager: EntityManager, inspectionId: number): Promise<number[]> {
  const sql = 'SELECT unit_id AS unitId FROM inspection_unit WHERE inspection_id = ?';
  return (await manager.query<{ unitId: number }[]>(sql, [inspectionId])).map(({ unitId }) => unitId);
}
