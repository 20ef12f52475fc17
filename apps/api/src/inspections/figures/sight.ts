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
 * What somebody sees of an inspection: the office and leaders all of it; who is put on it, from its start on, all units but
 * those that they belong to, and of the office's own those that they inspect; clerks and heads of a unit its sheet once
 * units are asked for their opinion, and everybody the ranking once it is published.
 */
export async function sightOf(
  manager: EntityManager,
  principal: Principal,
  { id, state }: Pick<InspectedQuarter, 'id' | 'state'>,
): Promise<Sight> {
  if (principal.memberships.some(({ role }) => role === 'office' || role === 'leader'))
    return { units: 'all', ranking: true };
  const viewer = await viewerOf(manager, principal);
  const { personId, member, officeUnits } = viewer;
  const own = fedBack.includes(state) ? servedBy(viewer) : [];
  const inspecting = state === 'draft' ? [] : await inspectingOf(manager, id, personId);
  const others = inspecting
    .filter(({ unitId, isPut }) => !member.has(unitId) && (isPut || !officeUnits.has(unitId)))
    .map(({ unitId }) => unitId);
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

interface Inspecting {
  unitId: number;
  /** Whether the person was drawn or named for this unit. */
  isPut: boolean;
}

/** The units of an inspection that somebody of its team inspects, or may be asked about; without a place in it none. */
async function inspectingOf(manager: EntityManager, inspectionId: number, personId: number): Promise<Inspecting[]> {
  const rows = await manager.query<{ unitId: number; put: number | string; team: number | string }[]>(
    `SELECT inspected.unit_id AS unitId,
       EXISTS (SELECT 1 FROM unit_inspector inspector
         WHERE inspector.inspection_unit_id = inspected.id AND inspector.person_id = ?) AS put,
       EXISTS (SELECT 1 FROM inspection_member member
         WHERE member.inspection_id = inspected.inspection_id AND member.person_id = ?) AS team
     FROM inspection_unit inspected WHERE inspected.inspection_id = ?`,
    [personId, personId, inspectionId],
  );
  const isPut = (row: { put: number | string }) => Number(row.put) === 1;
  return rows
    .filter((row) => isPut(row) || Number(row.team) === 1)
    .map((row) => ({ unitId: row.unitId, isPut: isPut(row) }));
}
