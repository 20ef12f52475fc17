import type { ResultState, Scheme } from '@yaodian/assessment';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/domain-error.js';
import { ResultRow } from '../result/result.entity.js';
import { AssessmentSchemeRow, AssessmentUnitRow } from './scheme.entity.js';
import { schemeOf } from './scheme.queries.js';

/** A unit as it was put into the scheme at adoption. */
export interface ScoredUnit {
  unitId: number;
  name: string;
  group: string;
  ranked: boolean;
}

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
  units: ScoredUnit[];
}

/** Throws DomainError not-found and scheme-missing. */
export async function assessedPlan(manager: EntityManager, planId: number): Promise<AssessedPlan> {
  const [plan] = await manager.query<{ title: string; year: number; reviewerId: number | null }[]>(
    'SELECT title, year, own_reviewer_id AS reviewerId FROM plan WHERE id = ?',
    [planId],
  );
  if (!plan) throw new DomainError('not-found', { plan: String(planId) });
  const row = await manager.findOneBy(AssessmentSchemeRow, { planId, state: 'adopted' });
  if (!row) throw new DomainError('scheme-missing', { plan: plan.title });
  const units = await manager.find(AssessmentUnitRow, { where: { schemeId: row.id }, order: { position: 'ASC' } });
  const result = await manager.findOneBy(ResultRow, { planId });
  return {
    ...{ planId, planTitle: plan.title, year: plan.year, reviewerId: plan.reviewerId },
    state: (result?.state ?? 'running') as ResultState,
    ...{ schemeId: row.id, number: row.number!, scheme: schemeOf(row, plan.year) },
    units: units.map(({ unitId, unitName, groupKey, ranked }) => ({
      ...{ unitId, name: unitName, group: groupKey, ranked },
    })),
  };
}
