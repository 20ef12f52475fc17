import { isAllowed } from '@yaodian/access';
import type { EntityManager } from 'typeorm';
import { actorOf } from '../../assignments/acting/actor.js';
import { mannerOf } from '../../assignments/acting/offers.js';
import { type Principal, rolesOf } from '../../identity/principal.js';
import { unitsWithoutAccounts } from '../../organisation/sub-units.js';
import { adoptedScheme, assessedUnits } from '../facts/adopted.js';
import { planResult } from '../result/result.queries.js';
import { cardsSeen, sees } from '../scores/score.access.js';
import type { ResultPapers } from './result-document.dto.js';

/** Throws DomainError not-found. */
export async function readPapers(
  manager: EntityManager,
  planId: number,
  principal: Principal,
): Promise<Omit<ResultPapers, 'makesPdf'>> {
  const { state } = await planResult(manager, planId);
  const adopted = await adoptedScheme(manager, planId);
  const seen = await cardsSeen(manager, principal);
  const assessed = adopted ? await assessedUnits(manager, adopted.id) : [];
  const units = assessed
    .filter(({ unitId }) => sees(seen, unitId))
    .map(({ unitId, name }) => ({ unitId, unitName: name }));
  const roles = rolesOf(principal);
  return {
    units,
    appealing:
      state === 'announced' && isAllowed(roles, 'appeals.make') ? await actedFor(manager, units, principal) : [],
    transfer: isAllowed(roles, 'results.keep') && (state === 'final' || state === 'published'),
  };
}

async function actedFor(manager: EntityManager, units: ResultPapers['units'], principal: Principal): Promise<number[]> {
  const actor = await actorOf(manager, principal);
  const without = new Set(await unitsWithoutAccounts(manager));
  return units
    .map(({ unitId }) => unitId)
    .filter((unitId) => mannerOf(actor, { unitId, hasAccounts: !without.has(unitId) }) !== null);
}
