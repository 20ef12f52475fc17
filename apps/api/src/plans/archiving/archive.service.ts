import { Injectable } from '@nestjs/common';
import { civilDateOf } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { IsNull } from 'typeorm';
import { expireLights, refreshStaleLights } from '../../assignments/lights/refresh.js';
import { move, type Moved } from '../../assignments/transitions.js';
import { record } from '../../audit/record.js';
import { marks } from '../../database/columns.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';
import { followedTasks } from '../followed-tasks.js';
import { changeState } from '../plan.changes.js';
import type { PlanSummary } from '../plan.dto.js';
import { findPlan } from '../plan.queries.js';
import type { ArchivePlan, PlanOutcome, UnarchivePlan } from './archive.dto.js';
import { countCarried, readOutcome } from './archive.queries.js';
import { ArchivingRow } from './archiving.entity.js';
import { type Fate, fateOf } from './fates.js';

/** 归档: the end of a plan's year, and how it is taken back. */
@Injectable()
export class ArchiveService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Throws DomainError plan-not-issued for a draft. */
  async outcome(id: number): Promise<PlanOutcome> {
    const { reader } = this.unitOfWork;
    const plan = await findPlan(reader, id);
    if (plan.state === 'draft') throw new DomainError('plan-not-issued', { title: plan.title }, { current: plan });
    return readOutcome(reader, plan, civilDateOf(this.clock.now()));
  }

  /**
   * Throws DomainError plan-not-issued, plan-archived or version-conflict, and validation where an assignment is to be
   * completed that the year cannot complete.
   */
  async archive(id: number, asked: ArchivePlan, { personId }: Principal, key?: string): Promise<PlanSummary> {
    const plan = await this.unitOfWork.run((tx) =>
      once(tx, key, { archive: id, ...asked }, async () => {
        const now = this.clock.now();
        await changeState(tx, id, asked.version, { from: 'issued', to: 'archived', at: now });
        const completed = new Set(asked.completed);
        const fates = await fatesIn(tx, id, completed);
        await complete(tx, id, [...completed], now);
        await tx.insert(ArchivingRow, { planId: id, archivedBy: personId, archivedAt: now });
        const after = { state: 'archived', ...fates };
        await record(tx, { action: 'plan.archive', objectId: id, before: { state: 'issued' }, after });
        await expireLights(tx, ['plan_id = ?', [id]]);
        return findPlan(tx, id);
      }),
    );
    await refreshStaleLights(this.unitOfWork, this.clock.now());
    return plan;
  }

  /** Throws DomainError plan-not-archived, version-conflict, or carried-over where a later plan goes on with its tasks. */
  async takeBack(id: number, asked: UnarchivePlan, { personId }: Principal, key?: string): Promise<PlanSummary> {
    const { version, reason } = asked;
    const plan = await this.unitOfWork.run((tx) =>
      once(tx, key, { unarchive: id, ...asked }, async () => {
        const now = this.clock.now();
        await changeState(tx, id, version, { from: 'archived', to: 'issued', at: now });
        const carried = await countCarried(tx, id);
        if (carried > 0) throw new DomainError('carried-over', { count: String(carried) });
        await reopenCompleted(tx, id, now);
        const taken = { takenBackBy: personId, takenBackAt: now, reason };
        await tx.update(ArchivingRow, { planId: id, takenBackAt: IsNull() }, taken);
        const after = { state: 'issued', reason };
        await record(tx, { action: 'plan.unarchive', objectId: id, before: { state: 'archived' }, after });
        await expireLights(tx, ['plan_id = ?', [id]]);
        return findPlan(tx, id);
      }),
    );
    await refreshStaleLights(this.unitOfWork, this.clock.now());
    return plan;
  }
}

/** How many assignments each fate meets. Throws DomainError validation where `completed` names one that it cannot meet. */
async function fatesIn(
  tx: EntityManager,
  planId: number,
  completed: ReadonlySet<number>,
): Promise<Record<Fate, number>> {
  const counts: Record<Fate, number> = { closed: 0, cancelled: 0, completed: 0, left: 0, unfinished: 0 };
  for (const { task, units } of await followedTasks(tx, planId)) {
    for (const { assignmentId, state } of units)
      counts[fateOf({ state, kind: task.deadline.kind }, completed.has(assignmentId))]++;
  }
  if (counts.completed < completed.size)
    throw invalid(
      'completed',
      'must be assignments of standing and recurring tasks of the plan that are signed for and in progress',
    );
  return counts;
}

/** Below the number of values that either database takes in one statement. */
const mostIds = 10_000;

/** Closes assignments of a plan, and keeps what they were before. */
async function complete(tx: EntityManager, planId: number, ids: readonly number[], at: Date): Promise<void> {
  for (let first = 0; first < ids.length; first += mostIds) {
    const part = ids.slice(first, first + mostIds);
    await tx.query(`UPDATE assignment SET closed_from = state WHERE id IN (${marks(part)})`, part);
  }
  const completed = (await completedIn(tx, planId)).map((one) => ({ ...one, to: 'closed' as const }));
  await move(tx, completed, { act: 'complete-for-year', at });
}

/** Gives the assignments that archiving the plan has closed the state back that they had. */
async function reopenCompleted(tx: EntityManager, planId: number, at: Date): Promise<void> {
  const completed = (await completedIn(tx, planId)).map(({ from, ...one }) => ({
    ...one,
    from: 'closed' as const,
    to: from,
  }));
  await tx.query('UPDATE assignment SET closed_from = NULL WHERE plan_id = ? AND closed_from IS NOT NULL', [planId]);
  await move(tx, completed, { act: 'take-back', at });
}

/** `from`: what they were before. */
const completedIn = (tx: EntityManager, planId: number): Promise<Omit<Moved, 'to'>[]> =>
  tx.query(
    'SELECT id, unit_id AS unitId, closed_from AS "from" FROM assignment WHERE plan_id = ? AND closed_from IS NOT NULL',
    [planId],
  );
