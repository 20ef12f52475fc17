import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { DomainError } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';
import { findSettings, ownUnits, possibleReviewers } from '../issuing/issue.queries.js';
import { PlanRow } from '../plan.entity.js';

interface Wanted {
  /** Units that get an assignment which they did not have. */
  units: ReadonlySet<number>;
  /** Who is to review the office's own unit from now on. */
  reviewerId?: number;
}

/**
 * Nobody judges their own cause: the office's own unit gets tasks only where somebody of another unit reviews it. Throws
 * DomainError reviewer-missing, and validation for somebody who cannot.
 */
export async function requireReviewer(tx: EntityManager, planId: number, { units, reviewerId }: Wanted): Promise<void> {
  const own = await ownUnits(tx);
  const reviewers = await possibleReviewers(tx, own);
  const mayReview = (id: number | null) => reviewers.some((person) => person.id === id);
  if (reviewerId !== undefined) {
    if (!mayReview(reviewerId))
      throw invalid('reviewerId', "must be somebody with a business role who is not of the office's own unit");
    const { reviewerId: before } = await findSettings(tx, planId);
    await tx.update(PlanRow, { id: planId }, { ownReviewerId: reviewerId });
    await record(tx, {
      action: 'plan.set-issuing',
      objectId: planId,
      before: { reviewerId: before },
      after: { reviewerId },
    });
  } else if ([...units].some((id) => own.has(id)) && !mayReview((await findSettings(tx, planId)).reviewerId)) {
    throw new DomainError('reviewer-missing');
  }
}
