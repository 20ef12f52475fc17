import type { EntityManager } from 'typeorm';
import type { AssessedPlan } from './score.dto.js';

/** Issued plans, the newest year first, and whether they have an adopted scheme. */
export async function assessedPlans(manager: EntityManager): Promise<AssessedPlan[]> {
  const rows = await manager.query<(Omit<AssessedPlan, 'isScored'> & { schemes: number | string })[]>(
    `SELECT plan.id AS planId, plan.title, plan.year,
       (SELECT COUNT(*) FROM assessment_scheme scheme WHERE scheme.plan_id = plan.id AND scheme.state = 'adopted') AS schemes
     FROM plan WHERE plan.state <> 'draft' ORDER BY plan.year DESC, plan.id DESC`,
  );
  return rows.map(({ schemes, ...plan }) => ({ ...plan, isScored: Number(schemes) > 0 }));
}
