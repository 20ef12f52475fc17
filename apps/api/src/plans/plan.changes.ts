import type { EntityManager } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { record } from '../audit/record.js';
import { DomainError } from '../platform/domain-error.js';
import type { NewPlan, PlanState, PlanSummary } from './plan.dto.js';
import { PlanRow } from './plan.entity.js';
import { findPlan } from './plan.queries.js';
import { currentContext } from '../platform/work-context.js';

/** A new draft plan; gives its identifier. */
export async function insertPlan(tx: EntityManager, { year, title }: NewPlan): Promise<number> {
  const now = currentContext().startedAt;
  const counts = { tasks: 0, documents: 0, openDoubts: 0 };
  const row = { year, title, state: 'draft', ...counts, version: 1, createdAt: now, updatedAt: now };
  const { identifiers } = await tx.insert(PlanRow, row);
  const { id } = identifiers[0] as { id: number };
  await record(tx, { action: 'plan.create', objectId: id, after: { year, title } });
  return id;
}

/** How many of each a unit of work adds (or, below 0, takes away). */
interface Growth {
  tasks?: number;
  documents?: number;
  openDoubts?: number;
}

/**
 * Every unit that changes what is in a plan begins with this or with `changePlan`: it holds the plan's row until the unit
 * ends, so changes of one plan come one after the other. Throws DomainError not-found,
 * plan-not-draft or plan-archived.
 */
export const holdPlan = (tx: EntityManager, id: number): Promise<void> => update(tx, id, counted({}));

/**
 * Keeps the counts of a plan whose content a person has changed. It is no longer a checked one, unless the change is
 * none of what is checked.
 */
export const changePlan = (tx: EntityManager, id: number, growth: Growth = {}, staysChecked = false): Promise<void> =>
  update(tx, id, {
    ...counted(growth),
    ...(!staysChecked && { checkedAt: null }),
    updatedAt: currentContext().startedAt,
  });

/** Keeps the count of doubts that come and go with the register of units. With a new one the plan is no longer checked. */
export const countDoubts = (tx: EntityManager, id: number, openDoubts: number): Promise<void> =>
  update(tx, id, { ...counted({ openDoubts }), ...(openDoubts > 0 && { checkedAt: null }) });

async function update(tx: EntityManager, id: number, values: QueryDeepPartialEntity<PlanRow>): Promise<void> {
  const change = tx.createQueryBuilder().update(PlanRow).set(values);
  const { affected } = await change.where("id = :id AND state = 'draft'", { id }).execute();
  if (affected === 0) await refuse(tx, id);
}

const counted = ({ tasks = 0, documents = 0, openDoubts = 0 }: Growth) => ({
  tasks: () => `tasks + ${Number(tasks)}`,
  documents: () => `documents + ${Number(documents)}`,
  openDoubts: () => `open_doubts + ${Number(openDoubts)}`,
});

/** Holds an issued plan until the unit ends, and counts the tasks that it gets, or (below 0) loses. Throws DomainError not-found, plan-not-issued or plan-archived. */
export async function changeIssued(tx: EntityManager, id: number, { tasks = 0 }: Pick<Growth, 'tasks'>): Promise<void> {
  const values = { ...counted({ tasks }), version: () => 'version + 1', updatedAt: currentContext().startedAt };
  const change = tx.createQueryBuilder().update(PlanRow).set(values);
  const { affected } = await change.where("id = :id AND state = 'issued'", { id }).execute();
  if (affected === 0) await refuse(tx, id, 'issued');
}

/**
 * Holds an issued or archived plan in the version that somebody has seen until the unit ends, and changes nothing. Throws
 * DomainError not-found, plan-not-issued or version-conflict.
 */
export async function holdFollowed(tx: EntityManager, id: number, version: number): Promise<void> {
  const hold = tx.createQueryBuilder().update(PlanRow).set({ version });
  const { affected } = await hold
    .where("id = :id AND version = :version AND state <> 'draft'", { id, version })
    .execute();
  if (affected !== 0) return;
  const current = await findPlan(tx, id);
  if (current.state === 'draft') requireState(current, 'issued');
  throw new DomainError('version-conflict', undefined, { current });
}

/**
 * Leads a plan from one state of its life to the next, and holds it until the unit ends. Throws DomainError not-found,
 * version-conflict, or what says in which other state it is.
 */
export async function changeState(
  tx: EntityManager,
  id: number,
  version: number,
  { from, to, at }: { from: PlanState; to: PlanState; at: Date },
): Promise<void> {
  const values = { state: to, version: version + 1, updatedAt: at };
  const change = tx.createQueryBuilder().update(PlanRow).set(values);
  const { affected } = await change
    .where('id = :id AND version = :version AND state = :from', { id, version, from })
    .execute();
  if (affected === 0) await refuse(tx, id, from);
}

/** Says why a change of a plan that has to be in a state met no row. */
export async function refuse(tx: EntityManager, id: number, state: PlanState = 'draft'): Promise<never> {
  const current = await findPlan(tx, id);
  requireState(current, state);
  throw new DomainError('version-conflict', undefined, { current });
}

/** Throws DomainError plan-archived, or plan-not-draft, plan-not-issued or plan-not-archived, for a plan in another state. */
export function requireState(current: PlanSummary, state: PlanState): void {
  if (current.state === state) return;
  const code = current.state === 'archived' ? 'plan-archived' : (`plan-not-${state}` as const);
  throw new DomainError(code, { title: current.title }, { current });
}
