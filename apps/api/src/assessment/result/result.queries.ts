import { endOf } from '@yaodian/calendar';
import type { ResultState } from '@yaodian/assessment';
import type { EntityManager } from 'typeorm';
import { forUpdate } from '../../database/locking.js';
import type { PlanState } from '../../plans/plan.dto.js';
import { DomainError } from '../../platform/domain-error.js';
import { ResultRow } from './result.entity.js';

/** A plan as far as its result is concerned, with the result where one is announced. */
export interface PlanResult {
  planId: number;
  planTitle: string;
  year: number;
  planState: PlanState;
  /** 本级复核人 */
  reviewerId: number | null;
  state: ResultState;
  /** 0 while the year runs. */
  version: number;
  row: ResultRow | null;
}

/** Throws DomainError not-found. */
export async function planResult(manager: EntityManager, planId: number): Promise<PlanResult> {
  const [plan] = await manager.query<Omit<PlanResult, 'state' | 'version' | 'row'>[]>(
    `SELECT id AS planId, title AS planTitle, year, state AS planState, own_reviewer_id AS reviewerId
     FROM plan WHERE id = ?`,
    [planId],
  );
  if (!plan) throw new DomainError('not-found', { plan: String(planId) });
  const row = await manager.findOneBy(ResultRow, { planId });
  return { ...plan, row, state: (row?.state ?? 'running') as ResultState, version: row?.version ?? 0 };
}

/**
 * Holds the plan's result until the unit of work ends, so that acts on it, its appeals and what is entered for it come one
 * after the other. Throws DomainError not-found, plan-not-issued and plan-archived.
 */
export async function holdResult(tx: EntityManager, planId: number): Promise<PlanResult> {
  await tx.query(`SELECT id FROM plan WHERE id = ?${forUpdate(tx)}`, [planId]);
  const result = await planResult(tx, planId);
  if (result.planState === 'draft') throw new DomainError('plan-not-issued', { title: result.planTitle });
  if (result.planState === 'archived') throw new DomainError('plan-archived', { title: result.planTitle });
  return result;
}

/** The same for what can only change while the year runs. Also throws DomainError result-announced. */
export async function holdRunning(tx: EntityManager, planId: number): Promise<PlanResult> {
  const result = await holdResult(tx, planId);
  if (result.state !== 'running') throw new DomainError('result-announced', { plan: result.planTitle });
  return result;
}

/** When appeals end, of an announced result. */
export const windowOf = ({ appealsUntil }: Pick<ResultRow, 'appealsUntil'>): { lastDay: string; closesAt: Date } => ({
  lastDay: appealsUntil,
  closesAt: endOf(appealsUntil),
});
