import type { ResultState } from '@yaodian/assessment';
import type { EntityManager } from 'typeorm';
import { actorOf } from '../../assignments/acting/actor.js';
import { mayDecide } from '../../assignments/acting/offers.js';
import type { Principal } from '../../identity/principal.js';
import type { ScoredPlan } from './outline.dto.js';
import { writersOf } from './writers.js';

interface PlanValues {
  planId: number;
  planTitle: string;
  year: number;
  reviewerId: number | null;
  schemeId: number | null;
  state: ResultState | null;
}

/**
 * Plans for which somebody enters something, the newest year first; to the office also those that have no scheme yet, as
 * far as they are issued.
 */
export async function scoredPlans(manager: EntityManager, principal: Principal): Promise<ScoredPlan[]> {
  const actor = await actorOf(manager, principal);
  const writes = await writersOf(manager, principal);
  const plans = await manager.query<PlanValues[]>(
    `SELECT plan.id AS planId, plan.title AS planTitle, plan.year, plan.own_reviewer_id AS reviewerId,
       scheme.id AS schemeId, result.state
     FROM plan LEFT JOIN assessment_scheme scheme ON scheme.plan_id = plan.id AND scheme.state = 'adopted'
       LEFT JOIN assessment_result result ON result.plan_id = plan.id
     WHERE scheme.id IS NOT NULL OR plan.state = 'issued' ORDER BY plan.year DESC, plan.id DESC`,
  );
  const members = await manager.query<{ schemeId: number; unitId: number }[]>(
    `SELECT member.scheme_id AS schemeId, member.unit_id AS unitId FROM assessment_unit member
     JOIN assessment_scheme scheme ON scheme.id = member.scheme_id WHERE scheme.state = 'adopted'`,
  );
  const unitsOf = new Map<number, number[]>();
  for (const { schemeId, unitId } of members) {
    const units = unitsOf.get(schemeId);
    if (units) units.push(unitId);
    else unitsOf.set(schemeId, [unitId]);
  }
  return plans
    .map(({ planId, planTitle, year, reviewerId, schemeId, state }): ScoredPlan => {
      const units = schemeId === null ? [] : (unitsOf.get(schemeId) ?? []);
      return {
        ...{ planId, planTitle, year, adopted: schemeId !== null, state: state ?? 'running' },
        scores: units.filter((unitId) => mayDecide(actor, { unitId, reviewerId })).length,
        writes: units.filter((unitId) => writes(unitId) !== null).length,
      };
    })
    .filter(({ scores, writes: own }) => actor.isOffice || scores > 0 || own > 0);
}
