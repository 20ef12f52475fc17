import type { CivilDate, Rhythm } from '@yaodian/calendar';
import { type Register, resolveUnits } from '@yaodian/decomposition';
import type { EntityManager } from 'typeorm';
import { groupsWithUnits, membersByName } from '../../organisation/groups/group.expansion.js';
import { currentUnits, findRegister } from '../../organisation/unit.queries.js';
import { DomainError } from '../../platform/domain-error.js';
import { given } from '../../platform/given.js';
import { type Assigned, assignedOf, withMembers } from '../issuing/assigned.js';
import { hindrancesOf } from '../issuing/hindrances.js';
import type { Hindrance } from '../issuing/issue.dto.js';
import type { Deadline, SeenTask, TaskContent, TaskUnit } from '../task.dto.js';
import { TaskRow } from '../task.entity.js';
import { positionsAtEnd } from '../task.order.js';
import { draftTask, type StoredTask } from '../task.queries.js';
import { contentColumns } from '../task.rows.js';
import { presentTask } from '../task.service.js';
import { moveBindings } from '../targets/target-binding.queries.js';
import { difference } from './difference.js';
import { assign, type Changed, type News, tellUnits } from './amendment.changes.js';
import type { EditedTask } from './amendment.dto.js';

/** Changes the tasks of an issued plan with their assignments, and remembers what that was. The unit of work must hold the plan. */
export class TaskAmender {
  readonly changed: Changed[] = [];
  /** What the amendment means for the units of each task. */
  readonly news = new Map<number, Map<number, News>>();
  private readonly dates: CivilDate[] = [];
  /** Rhythms in which tasks report from now on. */
  readonly rhythms = new Set<Rhythm>();

  private constructor(
    private readonly tx: EntityManager,
    private readonly planId: number,
    private readonly now: Date,
    private readonly register: Register,
    private readonly unitIds: ReadonlyMap<string, number>,
    private readonly members: ReadonlyMap<string, number[]>,
  ) {}

  static async open(tx: EntityManager, planId: number, now: Date): Promise<TaskAmender> {
    const unitIds = new Map((await currentUnits(tx)).map(({ name, id }) => [name, id]));
    const members = membersByName(await groupsWithUnits(tx));
    return new TaskAmender(tx, planId, now, await findRegister(tx), unitIds, members);
  }

  /** Units that get an assignment which they did not have. */
  get joining(): Set<number> {
    const all = [...this.news.values()].flatMap((news) => [...news]);
    return new Set(all.flatMap(([unitId, news]) => (news === 'added' ? [unitId] : [])));
  }

  /** How many deadlines that were set now had passed before a day. */
  deadlinesBefore(day: CivilDate): number {
    return this.dates.filter((date) => date < day).length;
  }

  async edit({ id, version, ...asked }: EditedTask): Promise<void> {
    const task = await this.present({ id, version });
    const { before, after, assigned } = this.outcomeOf(task, given(asked));
    if (Object.keys(after).length === 0) return;
    requireDecided(task.title, after.deadline ?? null, assigned);
    await this.tx.update(TaskRow, { id }, { ...contentColumns(after), version: version + 1, updatedAt: this.now });
    if (after.targets) await moveBindings(this.tx, id, task.targets, after.targets);
    this.changed.push({ taskId: id, kind: 'edited', before, after });
    if (after.roundRhythm) this.rhythms.add(after.roundRhythm);
    const date = after.deadline?.date;
    if (date && date !== task.deadline.date) this.dates.push(date);
    this.news.set(id, assigned ? await assign(this.tx, task, assigned.units, this.now) : await tellUnits(this.tx, id));
  }

  async add(asked: TaskContent): Promise<void> {
    const content = { ...asked, units: this.namedIn(asked.units) };
    const assigned = assignedOf(content.units, this.unitIds);
    requireDecided(content.title, content.deadline, assigned);
    const [position] = await positionsAtEnd(this.tx, this.planId, 1);
    const { identifiers } = await this.tx.insert(TaskRow, {
      ...contentColumns(content),
      planId: this.planId,
      position,
      version: 1,
      updatedAt: this.now,
    });
    const { id } = identifiers[0] as { id: number };
    this.changed.push({ taskId: id, kind: 'added', before: null, after: content });
    if (content.roundRhythm) this.rhythms.add(content.roundRhythm);
    if (content.deadline.date) this.dates.push(content.deadline.date);
    this.news.set(id, await assign(this.tx, { id, planId: this.planId }, assigned.units, this.now));
  }

  async cancel(seen: SeenTask): Promise<void> {
    const { id, version } = await this.present(seen);
    await this.tx.update(TaskRow, { id }, { cancelledAt: this.now, version: version + 1, updatedAt: this.now });
    this.changed.push({ taskId: id, kind: 'cancelled', before: null, after: null });
    this.news.set(id, await assign(this.tx, { id, planId: this.planId }, [], this.now));
  }

  /** Which field of a task after an edit, or of a new one (null), leaves undecided what would keep a plan from being issued, too. */
  undecidedIn(task: StoredTask | null, wanted: Partial<TaskContent>): 'units' | 'deadline' | null {
    const { deadline = null, units } = task ? this.outcomeOf(task, wanted).after : wanted;
    const assigned = units ? assignedOf(task ? units : this.namedIn(units), this.unitIds) : null;
    const hindrance = hindranceOf('', deadline, assigned);
    if (!hindrance) return null;
    return hindrance.kind === 'no-deadline' || hindrance.kind === 'duration' ? 'deadline' : 'units';
  }

  /** The fields that differ after an edit, and who has the task then where its units are among them. */
  private outcomeOf(task: StoredTask, wanted: Partial<TaskContent>) {
    const units = wanted.units && this.namedIn(wanted.units, task.units);
    const { before, after } = difference(task, { ...wanted, ...(units && { units }) });
    return { before, after, assigned: after.units ? assignedOf(after.units, this.unitIds) : null };
  }

  /** Units and groups as the register knows them; a group that the task names already stays what it became. */
  private namedIn(asked: TaskUnit[], issued?: TaskUnit[]): TaskUnit[] {
    return withMembers(resolveUnits(asked, this.register), this.members, issued);
  }

  /** The task in the version that the sender has seen, if it can still be changed. */
  private async present({ id, version }: SeenTask): Promise<StoredTask> {
    const task = await presentTask(this.tx, id, version);
    if (task.planId !== this.planId) throw new DomainError('not-found', { task: String(id) });
    if (task.cancelledAt !== null)
      throw new DomainError('task-cancelled', { title: task.title }, { current: draftTask(task) });
    return task;
  }
}

/** Throws DomainError task-undecided for what would keep a plan from being issued, too; null is left as it is. */
function requireDecided(title: string, deadline: Deadline | null, assigned: Assigned | null): void {
  const hindrance = hindranceOf(title, deadline, assigned);
  if (hindrance) throw new DomainError('task-undecided', { kind: hindrance.kind, title, name: hindrance.name ?? '' });
}

function hindranceOf(title: string, deadline: Deadline | null, assigned: Assigned | null): Hindrance | undefined {
  const named = { id: 0, version: 0, number: 0, title, date: null };
  const [first] = hindrancesOf({
    checked: true,
    needsReviewer: false,
    hasReviewer: true,
    tasks: [{ named, deadline: deadline ?? { kind: 'standing' }, assigned: assigned ?? asBefore }],
  });
  return first;
}

const asBefore: Assigned = { units: [{ unitId: 0, role: 'lead' }], unknown: [], groups: [], empty: [] };
