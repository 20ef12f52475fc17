import { assignmentScope } from '@yaodian/access';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../../identity/principal.js';
import { seenWith } from '../../organisation/sub-units.js';

/** Whose ledgers somebody sees: the office and leaders everybody's, units their own and those of their sub-units. */
export async function cardsSeen(
  manager: EntityManager,
  { memberships }: Principal,
): Promise<'all' | ReadonlySet<number>> {
  const scope = assignmentScope(memberships);
  return scope === 'all' ? 'all' : new Set(await seenWith(manager, scope));
}

export const sees = (seen: 'all' | ReadonlySet<number>, unitId: number): boolean => seen === 'all' || seen.has(unitId);
