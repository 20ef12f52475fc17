import { assignmentScope, type Scope, servedUnits } from '@yaodian/access';
import { Injectable } from '@nestjs/common';
import { addDays, civilDateOf, countDays, workingDaysBetween } from '@yaodian/calendar';
import { taskLight } from '@yaodian/supervision';
import { findCalendar } from '../calendar/calendar.queries.js';
import { longestSpan } from '../calendar/calendar.range.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { storedText } from '../documents/document.queries.js';
import type { Principal } from '../identity/principal.js';
import type { UnitEventKind } from '../notifications/unit-event.dto.js';
import { unseenEvents } from '../notifications/unit-event.queries.js';
import { seenWith, servedWith } from '../organisation/sub-units.js';
import { ownUnits } from '../plans/issuing/issue.queries.js';
import { outcomeOf } from '../plans/archiving/fates.js';
import { Clock } from '../platform/clock.js';
import { invalid } from '../platform/validation.js';
import { removedOfTask } from '../removals/removal.queries.js';
import type { AssignmentPage, AssignmentQuery, IssuedTask } from './assignment.dto.js';
import { withDetails } from './followed-assignment.queries.js';
import { findIssuedTask, listAssignments } from './assignment.queries.js';

/** What units have been given to do, each person within their scope. */
@Injectable()
export class AssignmentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async list({ after, limit = 100, own, ...filters }: AssignmentQuery, principal: Principal): Promise<AssignmentPage> {
    const { reader } = this.unitOfWork;
    const served = await servedWith(reader, servedUnits(principal.memberships));
    const today = this.today();
    const lines = await listAssignments(reader, await this.scope(principal), {
      ...filters,
      own: own ? served : undefined,
      after: after === undefined ? undefined : cursor(after),
      limit: limit + 1,
      today,
    });
    const more = lines.length > limit;
    if (more) lines.pop();
    const last = lines.at(-1);
    const events = await unseenEvents(reader, principal);
    const unseen = (isWanted: (kind: UnitEventKind) => boolean) => {
      const wanted = events.filter(({ kind }) => isWanted(kind));
      return new Set(wanted.flatMap(({ unitId, tasks }) => tasks.map((task) => `${unitId} ${task}`)));
    };
    const isGiven = (kind: UnitEventKind) => kind === 'issued' || kind === 'added' || kind === 'taken-over';
    const given = unseen(isGiven);
    const amended = unseen((kind) => !isGiven(kind));
    const calendar = await findCalendar(reader);
    return {
      items: lines.map((line) => ({
        ...line,
        workingDays:
          line.deadline.date === null || line.planState === 'archived' || outcomeOf(line.state) !== 'open'
            ? null
            : workingDaysBetween(calendar, today, line.deadline.date),
        own: served.includes(line.unitId),
        isNew: given.has(`${line.unitId} ${line.taskId}`),
        isAmended: amended.has(`${line.unitId} ${line.taskId}`),
      })),
      next: more && last ? `${last.planId}-${last.id}` : null,
    };
  }

  /** Throws DomainError not-found for a task of which nothing is within the person's scope. */
  async task(id: number, principal: Principal): Promise<IssuedTask> {
    const { reader } = this.unitOfWork;
    const { documentId, source, ...found } = await findIssuedTask(reader, await this.scopeOf(id, principal), id);
    const assignments = await withDetails(reader, found.assignments, principal, this.today());
    const light = taskLight(assignments.map((one) => one.light.light));
    const task = { ...found, light, assignments, removed: await removedOfTask(reader, id, documentId) };
    const passage =
      documentId !== null && source ? (await storedText(reader, documentId)).slice(source.start, source.end) : null;
    const { date } = task.deadline;
    const isOpen = task.planState !== 'archived' && task.assignments.some(({ state }) => outcomeOf(state) === 'open');
    if (date === null || !isOpen) return { ...task, passage, workingDays: null, counting: null };
    const calendar = await findCalendar(reader);
    const today = this.today();
    const [from, to] = today <= date ? [today, date] : [date, today];
    const counting = to <= addDays(from, longestSpan) ? countDays(calendar, { rule: 'add', from, to }) : null;
    return { ...task, passage, workingDays: workingDaysBetween(calendar, today, date), counting };
  }

  /** Who is named to review the office's own units (本级复核人) sees these with what is theirs. */
  private async scopeOf(taskId: number, principal: Principal): Promise<Scope> {
    const scope = await this.scope(principal);
    if (scope === 'all') return scope;
    const { reader } = this.unitOfWork;
    const [reviewed] = await reader.query<object[]>(
      'SELECT plan.id FROM plan JOIN task ON task.plan_id = plan.id WHERE task.id = ? AND plan.own_reviewer_id = ?',
      [taskId, principal.personId],
    );
    return reviewed ? [...scope, ...(await ownUnits(reader))] : scope;
  }

  private async scope({ memberships }: Principal): Promise<Scope> {
    const scope = assignmentScope(memberships);
    return scope === 'all' ? scope : seenWith(this.unitOfWork.reader, scope);
  }

  private today(): string {
    return civilDateOf(this.clock.now());
  }
}

function cursor(after: string): { planId: number; id: number } {
  const [, planId, id] = /^(\d{1,9})-(\d{1,9})$/.exec(after) ?? [];
  if (planId === undefined || id === undefined) throw invalid('after', 'must be `next` of the page before');
  return { planId: Number(planId), id: Number(id) };
}
