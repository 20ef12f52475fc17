import type { EntityManager } from 'typeorm';
import { actorOf } from '../../assignments/acting/actor.js';
import { mannerOf } from '../../assignments/acting/offers.js';
import type { Principal } from '../../identity/principal.js';
import { unitsWithoutAccounts } from '../../organisation/sub-units.js';

/** How somebody writes what a unit says of itself, `on-behalf` being 代填; null: not at all. */
export type WritesFor = (unitId: number) => 'own' | 'on-behalf' | null;

export async function writersOf(manager: EntityManager, principal: Principal): Promise<WritesFor> {
  const actor = await actorOf(manager, principal);
  const without = await unitsWithoutAccounts(manager);
  return (unitId) => mannerOf(actor, { unitId, hasAccounts: !without.has(unitId) });
}
