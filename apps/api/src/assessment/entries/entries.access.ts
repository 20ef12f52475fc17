import type { EntityManager } from 'typeorm';
import { type Actor, actorOf } from '../../assignments/acting/actor.js';
import { mayDecide } from '../../assignments/acting/offers.js';
import { forUpdate } from '../../database/locking.js';
import type { Principal } from '../../identity/principal.js';
import { DomainError } from '../../platform/domain-error.js';
import type { AssessedUnit } from '../facts/adopted.js';
import { type AssessedPlan, assessedPlan } from './assessed-plan.js';

/** A plan that is scored, as somebody sees it who may enter something for it. */
export interface Scored {
  plan: AssessedPlan;
  actor: Actor;
}

/**
 * Whether somebody scores a unit: the office all but those that the person belongs to, and the office's own whoever the
 * plan names (本级复核人).
 */
export const scores = ({ plan: { reviewerId }, actor }: Scored, unitId: number): boolean =>
  mayDecide(actor, { unitId, reviewerId });

/** The office looks at what is entered for all units; others at those that they score. */
export const readUnits = (scored: Scored): AssessedUnit[] =>
  scored.plan.units.filter(({ unitId }) => scored.actor.isOffice || scores(scored, unitId));

/** For who scores. Throws DomainError not-found where the person scores nothing of the plan, and scheme-missing. */
export async function readScored(manager: EntityManager, principal: Principal, planId: number): Promise<Scored> {
  const plan = await assessedPlan(manager, planId);
  const scored = { plan, actor: await actorOf(manager, principal) };
  if (readUnits(scored).length === 0) throw new DomainError('not-found', { plan: String(planId) });
  return scored;
}

/** Holds the plan, so that nothing is entered while its result is announced. Throws DomainError result-announced, too. */
export async function heldScored(tx: EntityManager, principal: Principal, planId: number): Promise<Scored> {
  await tx.query(`SELECT id FROM plan WHERE id = ?${forUpdate(tx)}`, [planId]);
  const plan = await assessedPlan(tx, planId);
  if (plan.state !== 'running') throw new DomainError('result-announced', { plan: plan.planTitle });
  return { plan, actor: await actorOf(tx, principal) };
}

/** Throws DomainError unit-not-scored, not-found for who does not score at all, and own-cause. */
export function requireScores(scored: Scored, unitId: number): AssessedUnit {
  const { plan, actor } = scored;
  const unit = plan.units.find((one) => one.unitId === unitId);
  const isReviewer = actor.personId === plan.reviewerId;
  if (!actor.isOffice && !isReviewer) throw new DomainError('not-found', { plan: String(plan.planId) });
  if (!unit) throw new DomainError('unit-not-scored', { unit: String(unitId) });
  if (scores(scored, unitId)) return unit;
  if (actor.belongsTo.has(unitId) || actor.officeUnits.has(unitId))
    throw new DomainError('own-cause', { unit: unit.name });
  throw new DomainError('not-found', { unit: String(unitId) });
}
