import type { ResultState, Scheme } from '@yaodian/assessment';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/domain-error.js';
import { adoptedScheme, type AssessedUnit, assessedUnits } from '../facts/adopted.js';
import { ResultRow } from '../result/result.entity.js';

/** A plan with the scheme that its year is scored by. */
export interface AssessedPlan {
  planId: number;
  planTitle: string;
  year: number;
  /** 本级复核人 */
  reviewerId: number | null;
  state: ResultState;
  schemeId: number;
  number: number;
  scheme: Scheme;
  /** In the order of organs. */
  units: AssessedUnit[];
}

/** Throws DomainError not-found and scheme-missing. */
export async function assessedPlan(manager: EntityManager, planId: number): Promise<AssessedPlan> {
  const [plan] = await manager.query<{ title: string; reviewerId: number | null }[]>(
    'SELECT title, own_reviewer_id AS reviewerId FROM plan WHERE id = ?',
    [planId],
  );
  if (!plan) throw new DomainError('not-found', { plan: String(planId) });
  const adopted = await adoptedScheme(manager, planId);
  if (!adopted) throw new DomainError('scheme-missing', { plan: plan.title });
  const { id: schemeId, planTitle, year, number, scheme } = adopted;
  const result = await manager.findOneBy(ResultRow, { planId });
  return {
    ...{ planId, planTitle, year, reviewerId: plan.reviewerId, schemeId, number, scheme },
    state: (result?.state ?? 'running') as ResultState,
    units: await assessedUnits(manager, schemeId),
  };
}
