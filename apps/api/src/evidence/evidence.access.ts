import { assignmentScope, type Scope, servedUnits } from '@yaodian/access';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../identity/principal.js';
import { withSections } from '../organisation/unit.tree.js';
import { DomainError } from '../platform/domain-error.js';

/** Whose evidence somebody reads: office and leaders everybody's, who serves units theirs and their sections'. */
export async function readableUnits(manager: EntityManager, { memberships }: Principal): Promise<Scope> {
  const scope = assignmentScope(memberships);
  return scope === 'all' ? scope : withSections(manager, scope);
}

/** For which units somebody adds and changes evidence. */
export const keptUnits = (manager: EntityManager, { memberships }: Principal): Promise<number[]> =>
  withSections(manager, servedUnits(memberships));

/** Throws DomainError not-found where the unit's evidence is none of the person's business. */
export async function requireReadable(manager: EntityManager, principal: Principal, unitId: number): Promise<void> {
  const scope = await readableUnits(manager, principal);
  if (scope !== 'all' && !scope.includes(unitId)) throw new DomainError('not-found', { unit: String(unitId) });
}

/** Throws DomainError not-found, and forbidden for who reads it but does not serve the unit. */
export async function requireKept(manager: EntityManager, principal: Principal, unitId: number): Promise<void> {
  await requireReadable(manager, principal, unitId);
  if (!(await keptUnits(manager, principal)).includes(unitId)) throw new DomainError('forbidden');
}

/** Throws DomainError own-cause for the evidence of a unit that somebody belongs to, or of a section of it. */
export async function requireOthers(manager: EntityManager, { memberships }: Principal, unitId: number): Promise<void> {
  const own = memberships.flatMap(({ unitId: id }) => (id === null ? [] : [id]));
  if ((await withSections(manager, own)).includes(unitId)) throw new DomainError('own-cause');
}
