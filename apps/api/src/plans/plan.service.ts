import { Injectable } from '@nestjs/common';
import { record } from '../audit/record.js';
import { once } from '../database/idempotency.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { DomainError } from '../platform/domain-error.js';
import { invalid } from '../platform/validation.js';
import { holdPlan, insertPlan, refuse } from './plan.changes.js';
import type { EditPlan, NewPlan, PlanPage, PlanQuery, PlanSummary } from './plan.dto.js';
import { PlanRow } from './plan.entity.js';
import { findPlan, listPlans } from './plan.queries.js';
import { currentContext } from '../platform/work-context.js';

@Injectable()
export class PlanService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async list({ after, limit = 50 }: PlanQuery): Promise<PlanPage> {
    const items = await listPlans(this.unitOfWork.reader, limit + 1, after === undefined ? undefined : cursor(after));
    const more = items.length > limit;
    if (more) items.pop();
    const last = items.at(-1);
    return { items, next: more && last ? `${last.year}-${last.id}` : null };
  }

  get(id: number): Promise<PlanSummary> {
    return findPlan(this.unitOfWork.reader, id);
  }

  create(plan: NewPlan, key?: string): Promise<PlanSummary> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { create: 'plan', ...plan }, async () => findPlan(tx, await insertPlan(tx, plan))),
    );
  }

  edit(id: number, { version, ...changes }: EditPlan): Promise<PlanSummary> {
    return this.unitOfWork.run(async (tx) => {
      const before = await findPlan(tx, id);
      const { affected } = await tx
        .createQueryBuilder()
        .update(PlanRow)
        .set({ ...changes, version: () => 'version + 1', updatedAt: currentContext().startedAt })
        .where("id = :id AND version = :version AND state = 'draft'", { id, version })
        .execute();
      if (affected === 0) await refuse(tx, id);
      const after = await findPlan(tx, id);
      await record(tx, { action: 'plan.edit', objectId: id, before, after });
      return after;
    });
  }

  /** Throws DomainError doubts-open while there is anything left to settle. */
  check(id: number, version?: number): Promise<PlanSummary> {
    return this.unitOfWork.run(async (tx) => {
      await holdPlan(tx, id);
      const plan = await findPlan(tx, id);
      if (version !== undefined && version !== plan.version) await refuse(tx, id);
      if (plan.openDoubts > 0) throw new DomainError('doubts-open', { count: String(plan.openDoubts) });
      await tx.update(PlanRow, { id }, { checkedAt: currentContext().startedAt });
      await record(tx, { action: 'plan.check', objectId: id });
      return findPlan(tx, id);
    });
  }

  /** Deletes a draft with its documents and tasks. Original files stay in the file store, which others may share. */
  remove(id: number, version: number): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { year, title, tasks, documents } = await findPlan(tx, id);
      const { affected } = await tx
        .createQueryBuilder()
        .delete()
        .from(PlanRow)
        .where("id = :id AND version = :version AND state = 'draft'", { id, version })
        .execute();
      if (affected === 0) await refuse(tx, id);
      await record(tx, { action: 'plan.delete', objectId: id, before: { year, title, tasks, documents } });
    });
  }
}

function cursor(after: string): { year: number; id: number } {
  const [, year, id] = /^(\d{4})-(\d{1,9})$/.exec(after) ?? [];
  if (year === undefined || id === undefined) throw invalid('after', 'must be `next` of the page before');
  return { year: Number(year), id: Number(id) };
}
