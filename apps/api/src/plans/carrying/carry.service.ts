import { Injectable } from '@nestjs/common';
import { civilDateOf } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { invalid } from '../../platform/validation.js';
import { outcomeOf } from '../archiving/fates.js';
import { factsOf } from '../changes/draft-writer.js';
import { changeDraft } from '../changes/record.js';
import { type FollowedTask, followedTasks } from '../followed-tasks.js';
import { holdFollowed, insertPlan, requireState } from '../plan.changes.js';
import { largestYear, type PlanSummary } from '../plan.dto.js';
import { findPlan } from '../plan.queries.js';
import { positionsAtEnd } from '../task.order.js';
import { takeOverFigures } from '../settings/setting.changes.js';
import type { StoredTask, TaskState } from '../task.queries.js';
import { isProposed, isUnfinished, titleFor } from './candidates.js';
import { carriedDeadline } from './carried-deadline.js';
import type { CarriedOver, CarryOver, CarryPreview, Lineage } from './carry.dto.js';
import { draftsAfter } from './carry.queries.js';
import { findLineage } from './lineage.queries.js';

/** 结转: the unfinished tasks of a year go on in the next one's draft. */
@Injectable()
export class CarryService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Throws DomainError plan-not-issued for a draft. */
  async preview(id: number): Promise<CarryPreview> {
    const { reader } = this.unitOfWork;
    const plan = await findPlan(reader, id);
    requireFollowed(plan);
    const today = this.today();
    const year = plan.year + 1;
    const { into } = await findLineage(reader, { planId: id });
    const tasks = (await followedTasks(reader, id)).filter(isUnfinished).map(({ number, task, units }) => {
      const { section, title, deadline } = task;
      const goesInto = into.filter(({ taskId }) => taskId === task.id).map(({ other }) => other);
      const { kind, date } = deadline;
      return {
        ...{ id: task.id, number, title, section, units: task.units, deadline },
        open: units.filter(({ state }) => outcomeOf(state) === 'open').length,
        assignments: units.filter(({ state }) => state !== 'cancelled').length,
        carriedDeadline: carriedDeadline(deadline, { year, today }),
        into: goesInto,
        proposed: isProposed({ planState: plan.state, kind, date, carried: goesInto.length > 0 }, today),
      };
    });
    const title = titleFor(plan.title, plan.year, year);
    return { version: plan.version, year, title, tasks, drafts: await draftsAfter(reader, plan.year) };
  }

  /**
   * Those that the draft has already are left out and named. Throws DomainError plan-not-issued, version-conflict,
   * plan-not-draft, and validation for tasks that are finished or for a draft that is not of a later year.
   */
  carry(id: number, asked: CarryOver, key?: string): Promise<CarriedOver> {
    const { version, tasks: wanted, intoId, title } = asked;
    if (wanted.length === 0) throw invalid('tasks', 'must name a task');
    if ((intoId === undefined) === (title === undefined))
      throw invalid('title', 'is for a new draft alone, and needed there');
    return this.unitOfWork.run((tx) =>
      once(tx, key, { carry: id, ...asked }, async () => {
        await holdFollowed(tx, id, version);
        const plan = await findPlan(tx, id);
        const chosen = await chosenOf(tx, id, wanted);
        const target = await targetOf(tx, plan, { intoId, title });
        const there = new Set((await findLineage(tx, { planId: target.id })).from.map(({ other }) => other.id));
        const carried = chosen.filter((task) => !there.has(task.id));
        await this.fill(tx, target, carried);
        const skipped = chosen.filter((task) => there.has(task.id)).map((task) => task.title);
        if (carried.length > 0) {
          const after = { into: target.title, year: target.year, carried: carried.map((task) => task.id) };
          await record(tx, { action: 'plan.carry-over', objectId: id, after });
        }
        return { plan: await findPlan(tx, target.id), carried: carried.length, skipped };
      }),
    );
  }

  async lineage(id: number): Promise<Lineage> {
    const { reader } = this.unitOfWork;
    await findPlan(reader, id);
    return findLineage(reader, { planId: id });
  }

  /** Adds the tasks behind those of the draft, as one step that can be undone. */
  private async fill(tx: EntityManager, { id, year }: PlanSummary, tasks: StoredTask[]): Promise<void> {
    const when = { year, today: this.today() };
    await changeDraft(tx, id, async (draft) => {
      const positions = await positionsAtEnd(tx, id, tasks.length);
      for (const [index, task] of tasks.entries())
        await draft.insert(carriedState(task, positions[index] as number, when));
      const [only] = tasks.length === 1 ? tasks : [];
      const facts = only ? factsOf({ ...only, no: null }) : { count: String(tasks.length) };
      return { step: { kind: 'carry-over', facts }, result: undefined };
    });
  }

  private today(): string {
    return civilDateOf(this.clock.now());
  }
}

function requireFollowed(plan: PlanSummary): void {
  if (plan.state === 'draft') requireState(plan, 'issued');
}

/** The named tasks in their order. Throws DomainError validation where one is not an unfinished task of the plan. */
async function chosenOf(tx: EntityManager, planId: number, wanted: readonly number[]): Promise<StoredTask[]> {
  const names = new Set(wanted);
  const isChosen = (one: FollowedTask) => names.has(one.task.id) && isUnfinished(one);
  const chosen = (await followedTasks(tx, planId)).filter(isChosen).map(({ task }) => task);
  if (chosen.length < names.size) throw invalid('tasks', 'must be unfinished tasks of the plan');
  return chosen;
}

/** The draft that is filled, or a new one of the next year, which is followed by the same figures. */
async function targetOf(
  tx: EntityManager,
  { id, year }: PlanSummary,
  { intoId, title = '' }: Pick<CarryOver, 'intoId' | 'title'>,
): Promise<PlanSummary> {
  if (intoId === undefined) {
    if (year >= largestYear) throw invalid('title', `needs a year up to ${largestYear}`);
    const made = await insertPlan(tx, { year: year + 1, title });
    await takeOverFigures(tx, { from: id, to: made });
    return findPlan(tx, made);
  }
  const target = await findPlan(tx, intoId);
  requireState(target, 'draft');
  if (target.year <= year) throw invalid('intoId', 'must be a draft of a later year');
  return target;
}

/** What goes on of a task: what is asked and of whom. Its number and its place in the old document stay behind. */
const carriedState = (task: StoredTask, position: number, when: { year: number; today: string }): TaskState => ({
  position,
  no: null,
  section: task.section,
  title: task.title,
  requirement: task.requirement,
  // who belongs to a group is found anew when that plan is issued
  units: task.units.map(({ members: _members, ...unit }) => unit),
  deadline: carriedDeadline(task.deadline, when),
  targets: task.targets,
  roundRhythm: task.roundRhythm,
  documentId: null,
  source: null,
  readDoubts: [],
  settledDoubts: task.settledDoubts,
  carriedFrom: [task.id],
});
