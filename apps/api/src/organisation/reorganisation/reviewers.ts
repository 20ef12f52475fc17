import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/domain-error.js';
import { findSettings, ownUnits, possibleReviewers } from '../../plans/issuing/issue.queries.js';

interface Succession {
  /** The successor, or the unit above one that is made. */
  unitId: number | null;
  /** Plans of which the successor gets assignments. */
  plans: readonly number[];
  /** People who come to belong to the successor. */
  leaving: ReadonlySet<number>;
}

/**
 * Nobody judges their own cause: where the office's own unit takes over, somebody who does not belong to it must be named
 * to review it, in each plan in which it has assignments then. Throws DomainError reviewer-missing.
 */
export async function requireReviewers(manager: EntityManager, { unitId, plans, leaving }: Succession): Promise<void> {
  const own = await ownUnits(manager);
  if (unitId === null || !own.has(unitId)) return;
  const reviewers = (await possibleReviewers(manager, own)).filter(({ id }) => !leaving.has(id));
  for (const planId of new Set(plans)) {
    const { reviewerId } = await findSettings(manager, planId);
    if (!reviewers.some(({ id }) => id === reviewerId)) throw new DomainError('reviewer-missing');
  }
}
