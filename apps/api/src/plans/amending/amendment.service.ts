import { Injectable } from '@nestjs/common';
import { civilDateOf } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';
import { addMissingRounds } from '../../reports/rounds/missing-rounds.js';
import type { AmendTasks } from '../bulk/bulk.dto.js';
import { fitOutcomes } from '../bulk/bulk.outcomes.js';
import { findSettings, ownUnits, possibleReviewers } from '../issuing/issue.queries.js';
import { changeIssued } from '../plan.changes.js';
import { findPlan } from '../plan.queries.js';
import type { Amendment, AmendmentDone, AmendPlan, PossibleReviewer } from './amendment.dto.js';
import { writeAmendment, writeNews } from './amendment.changes.js';
import { findAmendments } from './amendment.queries.js';
import { requireReviewer } from './reviewer.js';
import { TaskAmender } from './task-amender.js';

/** 调整: the only way to change a plan that is issued. */
@Injectable()
export class AmendmentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async list(planId: number): Promise<Amendment[]> {
    const { reader } = this.unitOfWork;
    await findPlan(reader, planId);
    return findAmendments(reader, { planId });
  }

  /** Who can review the office's own unit, and who of them is named to. */
  async reviewers(planId: number): Promise<PossibleReviewer[]> {
    const { reader } = this.unitOfWork;
    await findPlan(reader, planId);
    const { reviewerId } = await findSettings(reader, planId);
    const people = await possibleReviewers(reader, await ownUnits(reader));
    return people.map((person) => ({ ...person, named: person.id === reviewerId }));
  }

  /**
   * All of it or nothing. Throws DomainError plan-not-issued, version-conflict, task-cancelled, task-undecided,
   * deadlines-passed or reviewer-missing, and validation for what changes nothing.
   */
  amend(planId: number, asked: AmendPlan, principal: Principal, key?: string): Promise<AmendmentDone> {
    const { edited, added, cancelled } = asked;
    const named = [...edited, ...cancelled].map(({ id }) => id);
    if (new Set(named).size < named.length)
      throw invalid('edited', 'must not name a task twice, nor one to be cancelled');
    return this.unitOfWork.run((tx) =>
      once(tx, key, { amend: planId, ...asked }, async () => {
        await changeIssued(tx, planId, { tasks: added.length - cancelled.length });
        return this.amendHeld(tx, planId, asked, principal);
      }),
    );
  }

  /** The same edit of several tasks as one amendment. Throws as `amend` does, and DomainError tasks-outdated or tasks-unfit. */
  amendTasks(planId: number, asked: AmendTasks, principal: Principal, key?: string): Promise<AmendmentDone> {
    const { tasks, edit, reason, acceptPassedDeadlines } = asked;
    return this.unitOfWork.run((tx) =>
      once(tx, key, { amendTasks: planId, ...asked }, async () => {
        await changeIssued(tx, planId, {});
        const edited = (await fitOutcomes(tx, planId, tasks, edit)).map(({ task: { id, version }, after }) => ({
          id,
          version,
          ...after,
        }));
        const whole = { reason, edited, added: [], cancelled: [], acceptPassedDeadlines };
        return this.amendHeld(tx, planId, whole, principal);
      }),
    );
  }

  /** Amends an issued plan that the unit of work holds already. Throws as `amend` does. */
  async amendHeld(
    tx: EntityManager,
    planId: number,
    { reason, edited, added, cancelled, reviewerId, acceptPassedDeadlines }: AmendPlan,
    { personId }: Principal,
  ): Promise<AmendmentDone> {
    const now = this.clock.now();
    const amender = await TaskAmender.open(tx, planId, now);
    for (const task of edited) await amender.edit(task);
    for (const task of added) await amender.add(task);
    for (const task of cancelled) await amender.cancel(task);
    const { changed, news } = amender;
    const replaces = reviewerId !== undefined && (await findSettings(tx, planId)).reviewerId !== reviewerId;
    if (changed.length === 0 && !replaces) throw invalid('edited', 'must change something');
    const passed = amender.deadlinesBefore(civilDateOf(now));
    if (passed > 0 && !acceptPassedDeadlines) throw new DomainError('deadlines-passed', { count: String(passed) });
    await requireReviewer(tx, planId, { units: amender.joining, reviewerId });

    const { year } = await findPlan(tx, planId);
    for (const rhythm of amender.rhythms) await addMissingRounds(tx, { id: planId, year }, rhythm, civilDateOf(now));
    const id = await writeAmendment(tx, { planId, reason, personId, changed, now });
    const units = await writeNews(tx, planId, news, now);
    const [amendment] = (await findAmendments(tx, { id })) as [Amendment];
    return { amendment, units };
  }
}
