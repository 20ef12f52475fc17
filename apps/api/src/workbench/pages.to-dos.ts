import type { EntityManager } from 'typeorm';
import { waitingPages } from '../evidence/page-checks/page-check.queries.js';
import type { Principal } from '../identity/principal.js';
import { earliest, type Waiting } from './waiting.js';

/** Published pages at which checks failed on three days (未能核验): the person opens them. */
export async function pagesToSee(manager: EntityManager, principal: Principal): Promise<Waiting> {
  const { count, items } = await waitingPages(manager, principal, 1);
  return {
    ...earliest(
      'see-page',
      items.map(({ checkedAt }) => checkedAt),
    ),
    count,
  };
}
