import type { Role } from './roles.js';

/** Whose rows somebody sees: everybody's, or those of some units. */
export type Scope = 'all' | readonly number[];

interface Membership {
  unitId: number | null;
  role: Role;
}

/** The units that somebody reports or approves for: what these get is theirs to do. */
export function servedUnits(memberships: readonly Membership[]): number[] {
  const served = memberships.flatMap(({ unitId, role }) =>
    unitId !== null && (role === 'reporter' || role === 'approver') ? [unitId] : [],
  );
  return [...new Set(served)];
}

/**
 * Whose assignments somebody sees: the office and the leaders everybody's; who reports or approves for units theirs, and
 * with them all assignments of the tasks that one of these units leads.
 */
export const assignmentScope = (memberships: readonly Membership[]): Scope =>
  memberships.some(({ role }) => role === 'office' || role === 'leader') ? 'all' : servedUnits(memberships);
