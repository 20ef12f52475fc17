import type { EntityManager } from 'typeorm';
import { DomainError } from '../platform/domain-error.js';
import type { NewPlan } from './plan.dto.js';
import { PlanRow } from './plan.entity.js';
import { findPlan } from './plan.queries.js';

/** A new draft plan; gives its identifier. */
export async function insertPlan(tx: EntityManager, { year, title }: NewPlan): Promise<number> {
  const now = new Date();
  const row = { year, title, state: 'draft', tasks: 0, documents: 0, version: 1, createdAt: now, updatedAt: now };
  const { identifiers } = await tx.insert(PlanRow, row);
  return (identifiers[0] as { id: number }).id;
}

/** How many tasks and documents a unit of work adds (or, below 0, takes away). */
interface Growth {
  tasks?: number;
  documents?: number;
}

/**
 * Every unit that changes what is in a plan begins with this: it holds the plan's row until the unit ends, so changes
 * of one plan come one after the other, and it keeps the plan's counts. Throws DomainError not-found or plan-not-draft.
 */
export async function changePlan(tx: EntityManager, id: number, growth: Growth = {}): Promise<void> {
  const { affected } = await touch(tx, growth).where("id = :id AND state = 'draft'", { id }).execute();
  if (affected === 0) await refuse(tx, id);
}

/** The same, for the plan that a task is in. */
export async function changePlanOfTask(tx: EntityManager, taskId: number, growth: Growth = {}): Promise<void> {
  const { affected } = await touch(tx, growth)
    .where("id = (SELECT plan_id FROM task WHERE id = :taskId) AND state = 'draft'", { taskId })
    .execute();
  if (affected !== 0) return;
  const [task] = await tx.query<{ planId: number }[]>('SELECT plan_id AS planId FROM task WHERE id = ?', [taskId]);
  await refuse(tx, task?.planId ?? 0);
}

const touch = (tx: EntityManager, { tasks = 0, documents = 0 }: Growth) =>
  tx
    .createQueryBuilder()
    .update(PlanRow)
    .set({
      tasks: () => `tasks + ${Number(tasks)}`,
      documents: () => `documents + ${Number(documents)}`,
      updatedAt: new Date(),
    });

/** Says why a change of a plan met no row. */
export async function refuse(tx: EntityManager, id: number): Promise<never> {
  const current = await findPlan(tx, id);
  if (current.state !== 'draft') throw new DomainError('plan-not-draft', { title: current.title });
  throw new DomainError('version-conflict', undefined, { current });
}
