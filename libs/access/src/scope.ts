import type { Role } from './roles.js';

/** Whose rows somebody sees: everybody's, or those of some units. */
export type Scope = 'all' | readonly number[];

interface Membership {
  unitId: number | null;
  role: Role;
}

/**
 * Whose assignments somebody sees: the office and the leaders everybody's; who reports or approves for units theirs, and
 * with them all assignments of the tasks that one of these units leads.
 */
export function assignmentScope(memberships: readonly Membership[]): Scope {
  if (memberships.some(({ role }) => role === 'office' || role === 'leader')) return 'all';
  const own = memberships.flatMap(({ unitId, role }) =>
    unitId !== null && (role === 'reporter' || role === 'approver') ? [unitId] : [],
  );
  return [...new Set(own)];
}
