import { isAllowed } from '@yaodian/access';
import type { EntityManager } from 'typeorm';
import { actorOf } from '../../assignments/acting/actor.js';
import { type Principal, rolesOf } from '../../identity/principal.js';

/** Who reads scores: office and leaders see all units, others their own. */
export async function readerOf(
  manager: EntityManager,
  principal: Principal,
): Promise<{ seesAll: boolean; own: ReadonlySet<number> }> {
  if (isAllowed(rolesOf(principal), 'plans.read')) return { seesAll: true, own: new Set() };
  return { seesAll: false, own: (await actorOf(manager, principal)).above };
}
